import type { Role } from './role.ts';
import type { TokenRange } from './passage.ts';

/** A name found in the passage, before its title is read. */
export interface Mention extends TokenRange {
  readonly rule: string;
  /** The role or form of address that led to it. */
  readonly lead?: Role;
  /** A byline or credit: no title is read around it. */
  readonly bare?: boolean;
}
