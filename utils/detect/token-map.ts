/** Values by token index, a place for each token: asked at every token of a text, where hashing costs too much. */
export class TokenMap<Value> {
  readonly #values: (Value | undefined)[];

  constructor(tokenCount: number) {
    // One place more: what ends a text stands behind its last token.
    this.#values = new Array<Value | undefined>(tokenCount + 1).fill(undefined);
  }

  get(at: number): Value | undefined {
    return at < 0 ? undefined : this.#values[at];
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  set(at: number, value: Value): void {
    this.#values[at] = value;
  }

  /** In text order. */
  *values(): Generator<Value> {
    for (const value of this.#values) if (value !== undefined) yield value;
  }
}

/** A set of token indices. */
export class TokenMask {
  readonly #marks: Uint8Array;

  constructor(tokenCount: number) {
    this.#marks = new Uint8Array(tokenCount);
  }

  has(at: number): boolean {
    return this.#marks[at] === 1;
  }

  /** Says whether a token from `start` to `end`, half-open, is in the set. */
  meets(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.has(at)) return true;
    return false;
  }

  add(start: number, end: number): void {
    this.#marks.fill(1, start, end);
  }
}
