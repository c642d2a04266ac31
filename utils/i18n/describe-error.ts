import type { Messages } from './messages.ts';

/** A sentence that says what went wrong and what to do, for a failure's type. */
export function describeError(failure: { readonly type: string }, { errors }: Messages): string {
  const sentences: Readonly<Record<string, string>> = errors;
  return sentences[failure.type] ?? errors.unknown;
}
