/** What the repository suite is written with: no test runner, no Node module. */
import type { Repository } from '../../utils/clippings/repository.ts';
import type { Result } from '../../utils/clippings/result.ts';

export interface RepositoryCase {
  readonly name: string;
  /** `open` opens an empty library of its own each time. Rejects where the repository fails the case. */
  readonly run: (open: () => Promise<Repository>) => Promise<void>;
}

export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

export function value<Value>(result: Result<Value, { readonly type: string }>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function failure<Failure>(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error('succeeded, but should have been refused');
  return result.error;
}

/** Equal as JSON, whatever the order of keys. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [canonical(actual), canonical(expected)];
  if (a !== b) throw new Error(`expected ${b}\n but got ${a}`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Runs work that is broken off at its nth write. */
export async function failingAt<Value>(write: number, work: () => Promise<Value>): Promise<Value> {
  const prototype = IDBObjectStore.prototype;
  const put = Reflect.get(prototype, 'put') as (
    this: IDBObjectStore,
    ...row: unknown[]
  ) => IDBRequest<IDBValidKey>;
  let writes = 0;
  prototype.put = function (this: IDBObjectStore, ...row: unknown[]) {
    const request = put.apply(this, row);
    if (++writes === write) {
      request.addEventListener('success', () => {
        this.transaction.abort();
      });
    }
    return request;
  };
  try {
    return await work();
  } finally {
    prototype.put = put;
  }
}
