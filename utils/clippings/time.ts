import type { IsoDateTime } from './fields.ts';

/**
 * ISO 8601 with the offset the moment was lived in: `2026-03-07T08:52:11.000+07:00`.
 * @param offsetMinutes minutes east of UTC; Vietnam is 420.
 */
export function toIsoDateTime(moment: Date, offsetMinutes: number): IsoDateTime {
  const shifted = new Date(moment.getTime() + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(offsetMinutes);
  return `${shifted}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` as IsoDateTime;
}

/** The moment as the clock on the wall beside this computer says it. */
export function toLocalIsoDateTime(moment: Date): IsoDateTime {
  return toIsoDateTime(moment, -moment.getTimezoneOffset());
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
