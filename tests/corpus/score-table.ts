import type { Score, Summary } from './scoring.ts';

/** The table that `npm run score` prints, a line a kind, sums last. */
export function scoreTable({ kinds, entities, figures, all, honours }: Score): string {
  const rows = [
    ...Object.entries(kinds),
    ['ENTITIES', entities] as const,
    ['FIGURES', figures] as const,
    ['ALL', all] as const,
  ];
  return [
    'kind          gold found  prec  recall strict overlap value title',
    ...rows.map(([name, summary]) => line(name, summary)),
    `strict F1 ${cell(all.strict)}, figure and date values ${cell(all.value)}, titles ${cell(all.title)}, ` +
      `honours F1 ${cell(honours.f1)} (${honours.right} of ${honours.gold})`,
  ].join('\n');
}

function line(
  name: string,
  { gold, found, precision, recall, strict, overlap, value, title }: Summary,
): string {
  const counts = `${name.padEnd(13)} ${String(gold).padStart(4)} ${String(found).padStart(5)}`;
  const shares = `${cell(precision)} ${cell(recall)}  ${cell(strict)}  ${cell(overlap)}  ${cell(value)} ${cell(title)}`;
  return `${counts} ${shares}`.trimEnd();
}

const cell = (share: number | null) => (share === null ? '     ' : share.toFixed(3));
