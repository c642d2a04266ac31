import type { Token } from '../../../language/tokenize.ts';
import { phraseSet } from '../phrase-set.ts';
import { readKnownPlace } from './places.ts';
import { readTail } from './tail.ts';
import { isCapital, keyAt } from './tokens.ts';

/** Offices and units of a firm or body: whose they are and where. */

/** Before a bank's or firm's short name: `Phòng giao dịch ⟦Agribank Khe Sanh⟧`, `Công đoàn cơ sở ⟦Vinamilk⟧`. */
export function isOfFirm(tokens: readonly Token[], at: number): boolean {
  return OFFICES.longest(tokens, at) !== null;
}

const OFFICES = phraseSet(
  'Phòng giao dịch|PGD|Chi nhánh|Công đoàn|Công đoàn cơ sở|Văn phòng đại diện|Đảng ủy|Đảng bộ|Chi bộ|Đoàn Thanh niên|Chi đoàn|Đoàn cơ sở|Phòng tiêm chủng|Trung tâm tiêm chủng|Siêu thị|Quỹ|Văn phòng'.split(
    '|',
  ),
);

/** `Chi nhánh Công ty … ⟦tại Vĩnh Phúc⟧`: where a branch or office is says which. */
export function readSeat(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== 'tại') return at;
  const tier = readTail(tokens, at + 1, { afterRole: false, minimum: 0 });
  const seat = tier > at + 1 && isCapital(tokens[tier - 1]) ? tier : readKnownPlace(tokens, at + 1);
  return seat > at + 1 ? seat : at;
}

/** Whether the name begins with a branch or office of another body. */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  return /^(?:chi nhánh|văn phòng|phân hiệu|phân viện|cơ quan)$/.test(
    `${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`,
  );
}
