/** What changed on a page since it was clipped. Pure. */
import type { Anchoring } from '../clippings/anchoring.ts';
import { currentData, currentQuote, type Annotation, type AnnotationData } from '../clippings/annotation.ts';
import { diffTexts } from '../clippings/text-diff.ts';
import type {
  MarkChange,
  PresentVersion,
  SavedVersion,
  VersionChanges,
  VersionMark,
} from '../clippings/version-changes.ts';
import { formatAmount, isFigure } from '../detect/detection.ts';
import { keyOf } from '../language/key.ts';
import type { TextRange } from '../language/normalize.ts';
import { createAnchorer } from './anchor.ts';
import { createRunMap, type RunMap } from './run-map.ts';

/** Compares what was saved with what the page says now. */
export function compareVersions(saved: SavedVersion, present: PresentVersion): VersionChanges {
  const anchor = createAnchorer(present.text, saved.article.text);
  const placed = saved.annotations.map((annotation) => ({
    annotation,
    anchoring: anchor(currentQuote(annotation)),
  }));
  const runs = diffTexts(saved.article.text, present.text);
  return {
    annotations: placed.map(({ annotation: { id }, anchoring }) => ({ id, anchoring })),
    marks: runs.some(({ type }) => type !== 'equal')
      ? markChanges(placed, presentMarks(present), createRunMap(runs))
      : [],
    runs,
  };
}

interface Placed {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
}

function markChanges(placed: readonly Placed[], marks: readonly VersionMark[], runMap: RunMap): MarkChange[] {
  const changes: MarkChange[] = [];
  const taken = new Set<VersionMark>();
  const said = new Set(placed.flatMap(({ annotation }) => meaningsOf(annotation)));
  const says = new Set(marks.map(meaningOf));

  for (const { annotation, anchoring } of placed) {
    const saved = savedMark(annotation);
    const there = marksAt(marks, placeOf(anchoring));
    for (const mark of there) taken.add(mark);
    const [present] = there;
    if (present !== undefined) {
      if (differs(annotation, anchoring, present, runMap)) {
        changes.push({ type: 'differs', annotation: annotation.id, saved, present });
      }
    } else if (anchoring.type === 'orphaned' && annotation.decision.status !== 'rejected') {
      if (!meaningsOf(annotation).some((meaning) => says.has(meaning)))
        changes.push({ type: 'gone', annotation: annotation.id, saved });
    }
  }
  const told = new Set(
    changes.flatMap((change) => (change.type === 'differs' ? [meaningOf(change.present)] : [])),
  );
  for (const present of marks) {
    const meaning = meaningOf(present);
    if (taken.has(present) || said.has(meaning) || told.has(meaning) || !runMap.isInserted(present)) continue;
    changes.push({ type: 'new', present });
  }
  return inTextOrder(oncePerMeaning(changes), runMap);
}

/**
 * Whether the mark that stands where an annotation stood says something else. Where the annotation's own words stand,
 * only if the text around them changed (`tăng 5%`, now `giảm 5%`): elsewhere not the page has changed but the rules
 * that read it, or a person marked what the rules do not.
 */
function differs(
  annotation: Annotation,
  anchoring: Anchoring,
  present: VersionMark,
  runMap: RunMap,
): boolean {
  if (meaningsOf(annotation).includes(meaningOf(present))) return false;
  if (anchoring.type === 'orphaned') return true;
  return annotation.origin === 'machine' && runMap.isLineChanged(present);
}

function placeOf(anchoring: Anchoring): TextRange | null {
  if (anchoring.type === 'anchored') return anchoring;
  return 'instead' in anchoring ? anchoring.instead : null;
}

/** What is gone or new is told once, however often it was or is said. */
function oncePerMeaning(changes: readonly MarkChange[]): MarkChange[] {
  const told = new Set<string>();
  return changes.filter((change) => {
    if (change.type === 'differs') return true;
    const key = `${change.type} ${meaningOf(change.type === 'gone' ? change.saved : change.present)}`;
    return !told.has(key) && told.add(key);
  });
}

function inTextOrder(changes: readonly MarkChange[], runMap: RunMap): MarkChange[] {
  const at = (change: MarkChange) =>
    change.type === 'gone' ? runMap.ofSaved(change.saved.start) : runMap.ofPresent(change.present.start);
  return changes.toSorted((a, b) => at(a) - at(b));
}

/** In the boundaries that a person gave it, where one did: that is what the reviewer knows it by. */
function savedMark(annotation: Annotation): VersionMark {
  const { exact, start, end } = currentQuote(annotation);
  return { words: exact, data: annotation.data, start, end };
}

/** What the machine read where it read it, which is what it reads of the page again; and what a person made of it. */
function meaningsOf(annotation: Annotation): readonly string[] {
  const { data, quote } = annotation;
  return [
    meaningOf({ words: quote.exact, data }),
    meaningOf({ words: currentQuote(annotation).exact, data: currentData(annotation) }),
  ];
}

function presentMarks({ text, detections }: PresentVersion): VersionMark[] {
  return detections
    .map(({ start, end, ...data }) => ({ words: text.slice(start, end), data, start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Marks never overlap each other. */
function marksAt(marks: readonly VersionMark[], place: TextRange | null): readonly VersionMark[] {
  if (place === null) return [];
  let low = 0;
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? Infinity) <= place.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((marks[end]?.start ?? Infinity) < place.end) end++;
  return marks.slice(low, end);
}

/** What a mark says, whatever its spelling: equal for `2,9 tỷ đồng` and `2.900 triệu đồng`. */
function meaningOf({ words, data }: Pick<VersionMark, 'words' | 'data'>): string {
  return JSON.stringify([data.kind, ...meaningParts(words, data)]);
}

function meaningParts(words: string, data: AnnotationData): (string | undefined)[] {
  if (isFigure(data))
    return [formatAmount(data.amount), data.unit, data.approximation, data.change?.direction];
  switch (data.kind) {
    case 'date':
      return [data.iso];
    case 'person':
    case 'organization':
    case 'place':
    case 'document':
    case 'award':
    case 'programme':
      return [keyOf(words)];
  }
}
