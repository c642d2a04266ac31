/**
 * UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits, so that ids sort by the time
 * they were made and two browsers never make the same one.
 */

const HEX_GROUPS = [8, 4, 4, 4, 12] as const;

/** What an id is made of; `random` fills the array it is given and returns it. */
export interface IdSources {
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}

/** Random bytes in an id, and ids whose bytes are asked for together: asking costs more than the rest of an id. */
const BYTES = 10;
const IDS_AT_ONCE = 64;

/** A source of ids over a clock and a source of random bytes. */
export function createIdSource({ nowMs, random }: IdSources): () => string {
  let pool: Uint8Array = new Uint8Array(0);
  return () => {
    if (pool.length === 0) pool = random(new Uint8Array(BYTES * IDS_AT_ONCE));
    const bytes = pool.subarray(0, BYTES);
    pool = pool.subarray(BYTES);
    return uuidV7(nowMs(), bytes);
  };
}

/** The id of one moment and ten random bytes, lower case. */
export function uuidV7(ms: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(ms / 2 ** 32));
  view.setUint32(2, ms % 2 ** 32);
  bytes.set(random.subarray(0, 10), 6);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  let at = 0;
  return HEX_GROUPS.map((length) => hex.slice(at, (at += length))).join('-');
}
