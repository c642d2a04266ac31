/** Whether and where a saved quote stands in a text that may have changed (found by page/anchor.ts). Plain JSON. */
import type { TextRange } from '../language/normalize.ts';

/** Found: a half-open UTF-16 range of the present text. */
export interface Anchored extends TextRange {
  readonly type: 'anchored';
  /** The same words where they were; the same words elsewhere; nearly the same words, the same figures. */
  readonly how: 'position' | 'exact' | 'approximate';
  /** 0 to 1: how much of the quote and its neighbours was found. */
  readonly score: number;
}

/** Not found, and why. */
export type Orphaned =
  | {
      readonly type: 'orphaned';
      /**
       * `absent`: nothing like it; `ambiguous`: several places fit equally; `outOfPlace`: its words stand only among
       * other neighbours.
       */
      readonly reason: 'absent' | 'ambiguous' | 'outOfPlace';
    }
  | {
      readonly type: 'orphaned';
      /** Its neighbours stand, with another figure or other words between them. */
      readonly reason: 'figuresDiffer' | 'wordsDiffer';
      /** What the text says in its place. */
      readonly instead: TextRange;
    };

export type Anchoring = Anchored | Orphaned;
export type OrphanReason = Orphaned['reason'];
