/** Failures of the browser's database as values with advice. */
import { StoreFailure, type StoreAdvice, type StoreError } from '../clippings/repository.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';

/** What helps against each failure. */
export const ADVICE: Readonly<Record<StoreError['type'], StoreAdvice>> = {
  conflict: 'reload',
  duplicate: 'openExisting',
  missing: 'reload',
  full: 'freeSpace',
  blocked: 'closeOtherTabs',
  newer: 'updateExtension',
  unavailable: 'allowHistory',
  failed: 'tryAgain',
};

type DomErrors = Readonly<Record<string, 'full' | 'newer' | 'unavailable'>>;

/** Names of DOMExceptions whose meaning does not depend on what was asked. */
const BY_NAME: DomErrors = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

/** Firefox puts a full disk into the message only. */
const DISK_FULL = /NO_DEVICE_SPACE|disk full|no space/i;

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreFailure) return error.error;
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  const type = BY_NAME[name] ?? (DISK_FULL.test(message) ? 'full' : null);
  return type === null
    ? { type: 'failed', detail: `${name}: ${message}`, advice: ADVICE.failed }
    : { type, advice: ADVICE[type] };
}

/** Runs work that may throw; what it throws becomes a value. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreError>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(toStoreError(error));
  }
}
