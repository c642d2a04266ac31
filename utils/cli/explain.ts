import type { Report, Row } from './detect-in.ts';

/** A report for a person to read: one line a detection, with the rule that found it. */
export function explain({ file, article, detections, honours, notes }: Report): string {
  const lines = [file];
  if (article) {
    const { title, byline, publishedAt, outlet, doubtful } = article;
    lines.push(`  ${[title, byline, publishedAt, outlet].map((part) => part ?? '?').join(' | ')}`);
    if (doubtful.length > 0) lines.push(`  doubtful: ${doubtful.join(', ')}`);
  }
  lines.push(...detections.map(explainRow));
  for (const { count, recipient, award, giver } of honours) {
    lines.push(`  honour: ${giver || '?'} | ${award} | ${count ?? ''} ${recipient}`.trimEnd());
  }
  for (const { rule, figures, expected, actual, unit } of notes) {
    const spans = figures.map(({ start, end }) => `${start}-${end}`).join(' ');
    lines.push(`  note: ${rule} ${spans} | ${actual} printed, ${expected} expected ${unit}`.trimEnd());
  }
  return lines.join('\n');
}

function explainRow({ start, end, kind, text, value, unit, approx, title, rule }: Row): string {
  const reading = [value, unit, approx, title].filter((part) => part !== undefined && part !== '').join(' ');
  const place = `${start}-${end}`.padStart(11);
  return `  ${place}  ${kind.padEnd(12)}  ${rule}  «${text.replace(/\s+/gu, ' ')}»${reading && ` = ${reading}`}`;
}
