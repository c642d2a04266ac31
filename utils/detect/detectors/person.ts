/**
 * Persons and their titles.
 *
 * Accepted: `Phó Chủ tịch UBND tỉnh «Nguyễn Văn Yên»`, `ông «Tuấn»`, `«H'Hen Êban» (27 tuổi)`, `Ảnh: «Hữu Tiến»`.
 * Refused: `đường Nguyễn Huệ`, `Trường THPT Lê Quý Đôn`, `đồng chí Bí thư Huyện ủy`.
 *
 * In order: roles and forms of address are read, then names behind them, bare names and bylines, then later mentions
 * by given name; last the title of each is put together from the roles around it.
 */
import type { Detection, PersonDetection } from '../detection.ts';
import type { Detector, Reading } from '../detector.ts';
import { findBylines } from './person/bylines.ts';
import type { Mention } from './person/mention.ts';
import { findMentions } from './person/mentions.ts';
import { TokenMask } from '../token-map.ts';
import { createPassage, type Passage } from './person/passage.ts';
import { readRoles } from './person/role.ts';
import { findSecondMentions, fullNameOf, shortFormsOf } from './person/second-mentions.ts';
import { readTitles } from './person/titles.ts';

export const person: Detector = { id: 'person', kinds: ['person'], readsEarlier: true, find };

function find(reading: Reading, earlier: readonly Detection[]): PersonDetection[] {
  const passage = createPassage(reading, earlier);
  const roles = readRoles(passage);
  const bylines = findBylines(passage, roles);
  const named = withoutOverlaps(reading, [...bylines, ...findMentions(passage, roles)]);
  const shortForms = shortFormsOf(passage, named);
  const mentions = withoutOverlaps(reading, [
    ...named,
    ...findSecondMentions(passage, roles, named, shortForms),
  ]);
  const titles = readTitles(passage, roles, mentions);
  return mentions.map((mention) => {
    const title = titles.get(mention);
    const fullName = fullNameOf(passage, shortForms, mention);
    return { ...spanOf(passage, mention), ...(title && { title }), ...(fullName && { fullName }) };
  });
}

/** Of overlapping mentions the earlier in the list stands; the result is in text order. */
function withoutOverlaps({ tokens }: Reading, mentions: readonly Mention[]): Mention[] {
  const taken = new TokenMask(tokens.length);
  const kept = mentions.filter(({ start, end }) => {
    if (taken.meets(start, end)) return false;
    taken.add(start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function spanOf({ tokens }: Passage, { start, end, rule }: Mention): PersonDetection {
  return { kind: 'person', start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, rule };
}
