/** What a reviewer does by keyboard to the first figures of an article, and what must have become of each. */
import type { Amount, Detection } from '../../utils/detect/detection.ts';
import type { ReviewStatus } from '../../utils/clippings/annotation.ts';
import { isFigure } from '../../utils/detect/detection.ts';
import { vi } from '../../utils/i18n/vi.ts';
import type { ExpectedArticle } from '../pages/pages.ts';
import { detectionsOf, textsOf } from './expected-marks.ts';
import type { ExportedFile } from './exported-file.ts';

export const FIGURES = 30;
export const REVIEWER = 'Lê Thu An';
const TAG = 'cần kiểm';
const NOTE = 'hỏi lại xã';

/** A keyboard, whichever library drives the browser. */
export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Ctrl with Enter: what a form is saved by. */
  submit(): Promise<void>;
}

type Step = 'confirm' | 'reject' | 'correct' | 'tag' | 'note';
const STEPS: readonly Step[] = ['confirm', 'reject', 'correct', 'tag', 'note'];

/** What is to be done to the figure of that place. */
function stepOf(index: number): Step {
  return STEPS[index % STEPS.length] ?? 'confirm';
}

/** The value that a corrected figure is given: one that no figure of the article has. */
function correctedTo(index: number): string {
  return String(7001 + index);
}

/** Decides the figure one is at, which leads to the next. */
export async function reviewFigure(keyboard: Keyboard, index: number): Promise<void> {
  switch (stepOf(index)) {
    case 'confirm':
      return keyboard.press('c');
    case 'reject':
      return keyboard.press('r');
    case 'correct':
      await keyboard.press('e');
      await keyboard.type(correctedTo(index));
      return keyboard.submit();
    case 'tag':
      await keyboard.press('t');
      await keyboard.type(TAG);
      await keyboard.press('Enter');
      await keyboard.press('Escape');
      return keyboard.press('c');
    case 'note':
      await keyboard.press('n');
      await keyboard.type(NOTE);
      await keyboard.submit();
      return keyboard.press('c');
  }
}

export interface Outcome {
  readonly exact: string;
  readonly status: ReviewStatus;
  readonly amount: Amount;
  readonly tags: readonly string[];
  readonly note: string;
  readonly by: readonly string[];
}

/** What is to be seen of an article while its first figures are reviewed. */
export function planOf(expected: ExpectedArticle) {
  const detections = detectionsOf(expected);
  const marks = textsOf(expected, detections.filter(isFigure));
  const wanted = expectedOutcomes(expected.text, detections);
  return {
    detections,
    /** The outcomes of the figures, and their statuses as the panel says them. */
    wanted,
    wantedStatuses: wanted.map(({ status }) => vi.statuses[status]),
    /** A figure as it is printed. */
    printed: (index: number) => marks[index] ?? '',
  };
}

/** What must have become of the figures. */
function expectedOutcomes(text: string, detections: readonly Detection[]): readonly Outcome[] {
  return detections
    .filter(isFigure)
    .slice(0, FIGURES)
    .map(({ start, end, amount }, index) => {
      const step = stepOf(index);
      const status = step === 'correct' ? 'corrected' : step === 'reject' ? 'rejected' : 'confirmed';
      return {
        exact: text.slice(start, end),
        status,
        amount: step === 'correct' ? { type: 'exact', value: correctedTo(index) } : amount,
        tags: step === 'tag' ? [TAG] : [],
        note: step === 'note' ? NOTE : '',
        by: Array<string>(step === 'tag' || step === 'note' ? 2 : 1).fill(REVIEWER),
      };
    });
}

/** What became of them, by an exported clipping. */
export function outcomesIn(clipping: ExportedFile['clippings'][number]): readonly Outcome[] {
  return clipping.annotations
    .flatMap(({ quote, decision, data, tags, note, history }) => {
      const { amount } = decision.correction ?? data;
      const by = history.map((entry) => entry.by);
      return amount ? [{ exact: quote.exact, status: decision.status, amount, tags, note, by }] : [];
    })
    .slice(0, FIGURES);
}
