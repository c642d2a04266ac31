/**
 * The honours table: who gave which award to how many of whom, read sentence by sentence out of what the detectors
 * found. Gifts, cash, prizes of competitions and honours merely proposed make no row; a caption does only where the
 * text has no other.
 */
import {
  GIVING_VERBS,
  OTHER_VERBS,
  PROPOSAL_SOURCES,
  PROPOSING_VERBS,
  RECEIVING_VERBS,
  RECIPIENT_MARKERS,
} from '../lexicon/honour-words.ts';
import { createPhraseTrie } from '../language/phrase-trie.ts';
import type { Detection, Honour } from './detection.ts';
import type { Reading } from './detector.ts';
import { phraseSet } from './detectors/phrase-set.ts';
import { delegatingGiver, giverAt, giverBehind, subjectBefore } from './honours/giver.ts';
import { recipientsBefore, recipientsFrom, type Recipient } from './honours/recipients.ts';
import { honourSentences, isKind, type AwardMention, type Sentence } from './honours/sentence.ts';

type Verb = 'give' | 'receive' | 'other';

const VERBS = createPhraseTrie<Verb>([
  ...GIVING_VERBS.map((verb) => [verb, 'give'] as const),
  ...RECEIVING_VERBS.map((verb) => [verb, 'receive'] as const),
  ...OTHER_VERBS.map((verb) => [verb, 'other'] as const),
]);
const MARKERS = phraseSet(RECIPIENT_MARKERS);
const PROPOSING = phraseSet(PROPOSING_VERBS);
const PROPOSAL_SOURCE = phraseSet(PROPOSAL_SOURCES);
/** Tokens between an award and the `cho` that belongs to it. */
const MARKER_REACH = 24;
/** Tokens between `được` and its verb: a giver and an adverb or two. */
const PASSIVE_REACH = 14;
const PLURALS: ReadonlySet<string> = new Set(['nhiều', 'các', 'những', 'số']);
const CONNECTORS: ReadonlySet<string> = new Set([',', 'và', 'cùng', 'kèm', 'hoặc', 'với']);

/** Reads the rows in the order of the text. */
export function readHonours(reading: Reading, detections: readonly Detection[]): Honour[] {
  const rows: Honour[] = [];
  const captions: Honour[] = [];
  for (const sentence of honourSentences(reading, detections)) {
    (sentence.isCaption ? captions : rows).push(...readSentence(sentence));
  }
  return rows.length > 0 ? rows : captions;
}

/** How awards are said to change hands, and where the words before them that belong to it begin. */
interface Frame {
  readonly voice: 'active' | 'passive' | 'bare';
  /** Index of the verb, or of `được` before it. */
  readonly verb: number;
  /** The giver between `được` and its verb. */
  readonly giver?: string;
}

function readSentence(sentence: Sentence): Honour[] {
  const rows: Honour[] = [];
  /** Index behind what the rows before have used up. */
  let from = 0;
  let giver = '';
  let voice: Frame['voice'] | null = null;
  for (const group of groupsOf(sentence)) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) continue;
    const clause = clauseStart(sentence, from, first.at);
    const frame: Frame = frameOf(sentence, clause, first.at) ?? { voice: voice ?? 'bare', verb: first.at };
    const inherited = frame.verb === first.at && frame.voice !== 'bare';
    const behind = recipientsBehind(sentence, last, frame.voice);
    const before = frame.voice === 'passive' ? recipientsBefore(sentence, clause, frame.verb) : [];
    const recipients = before.length > 0 ? before : (behind?.list ?? []);
    from = Math.max(last.at + 1, before.length > 0 ? 0 : (behind?.end ?? 0));
    if (isUnfulfilled(sentence, clause, first.at)) continue;

    giver =
      delegatingGiver(sentence, clause, first.at)?.text ??
      carriedGiver(sentence, clause, frame, inherited, giver);
    voice = frame.voice;
    rows.push(...rowsOf(sentence, group, recipients, frame.voice, giver));
  }
  return rows;
}

/** Awards given together: `Bằng khen và Huy hiệu cho 5 chiến sĩ`. */
function groupsOf(sentence: Sentence): AwardMention[][] {
  const groups: AwardMention[][] = [];
  for (const award of sentence.awards) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && areJoined(sentence, previous.at, award.at)) group.push(award);
    else groups.push([award]);
  }
  return groups;
}

function areJoined(sentence: Sentence, left: number, right: number): boolean {
  let at = giverBehind(sentence, left)?.end ?? left + 1;
  if (at === right) return false;
  while (at < right && CONNECTORS.has(sentence.tokens[at]?.key ?? '')) at++;
  return at === right;
}

function clauseStart({ tokens }: Sentence, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.key === ';') return at + 1;
  return from;
}

/** The verb nearest before the award, with the `được` that turns it round. */
function frameOf(sentence: Sentence, from: number, to: number): Frame | null {
  for (let at = to - 1; at >= from; at--) {
    const verb = verbAt(sentence, at, to);
    if (!verb || verb.value === 'other') continue;
    if (verb.value === 'receive') return { voice: 'passive', verb: subjectEnd(sentence, from, at) };
    const passive = passiveBefore(sentence, from, at);
    if (passive === null) return { voice: 'active', verb: at };
    const giver = giverAt(sentence, passive + 1);
    return { voice: 'passive', verb: passive, ...(giver && { giver: giver.text }) };
  }
  return null;
}

/** The verb at token `at` that is no part of a longer one: `nhận` of `công nhận` is none. */
function verbAt(sentence: Sentence, at: number, to: number) {
  const { tokens, found } = sentence;
  const verb = found[at] ? null : VERBS.longest(tokens, at);
  if (!verb || verb.endToken > to) return null;
  const outer = at > 0 ? VERBS.longest(tokens, at - 1) : null;
  return outer && outer.endToken > at ? null : verb;
}

/** `được biểu dương, nhận Bằng khen`: the subject ends before `được`. */
function subjectEnd(sentence: Sentence, from: number, verb: number): number {
  return passiveBefore(sentence, from, verb) ?? verb;
}

/** Index of the `được` whose verb stands at token `verb`, or null. */
function passiveBefore(sentence: Sentence, from: number, verb: number): number | null {
  let named = false;
  for (let at = verb - 1; at >= Math.max(from, verb - PASSIVE_REACH); at--) {
    const key = sentence.tokens[at]?.key;
    if (key === 'được') return at;
    if (key === ',' && named) return null;
    named ||= isKind(sentence, at, 'person', 'organization', 'count');
  }
  return null;
}

/** The giver of this row: between `được` and the verb, the verb's subject, else carried over from the clause before. */
function carriedGiver(
  sentence: Sentence,
  clause: number,
  frame: Frame,
  inherited: boolean,
  before: string,
): string {
  if (frame.giver !== undefined) return frame.giver;
  if (frame.voice !== 'active' || inherited) return before;
  const subject = subjectBefore(sentence, clause, frame.verb);
  if (subject === null && before === '' && clause > 0) {
    // `UBND huyện khen thưởng 10 tập thể; trong đó tặng Giấy khen cho 8 tập thể`
    const earlier = subjectBefore(sentence, 0, clause);
    return earlier?.type === 'giver' ? earlier.text : '';
  }
  if (subject === null) return before;
  return subject.type === 'giver' ? subject.text : '';
}

/** Proposed, promised, deserved or regulated: no award has changed hands. */
function isUnfulfilled({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const source = PROPOSAL_SOURCE.longest(tokens, at);
    if (source) at = source.endToken - 1;
    else if (PROPOSING.longest(tokens, at)) return true;
  }
  return false;
}

/** Recipients behind the award: `cho 5 tập thể`, or at once: `Bằng khen 5 tập thể`. */
function recipientsBehind(sentence: Sentence, award: AwardMention, voice: Frame['voice']) {
  const { tokens } = sentence;
  const start = giverBehind(sentence, award.at)?.end ?? award.at + 1;
  if (voice === 'active' && isKind(sentence, start, 'count', 'person', 'organization')) {
    return recipientsFrom(sentence, start);
  }
  for (let at = start; at < Math.min(tokens.length, start + MARKER_REACH); at++) {
    if (tokens[at]?.key === ';' || isKind(sentence, at, 'award')) return null;
    const marker = sentence.found[at] ? null : MARKERS.longest(tokens, at);
    if (!marker) continue;
    const recipients = recipientsFrom(sentence, marker.endToken);
    if (recipients.list.length > 0) return recipients;
  }
  return null;
}

function rowsOf(
  sentence: Sentence,
  group: readonly AwardMention[],
  recipients: readonly Recipient[],
  voice: Frame['voice'],
  giver: string,
): Honour[] {
  const paired = group.length > 1 && group.length === recipients.length && isRespective(sentence, group);
  const unnamed = recipients.length === 0 && voice === 'passive';
  const listed = unnamed ? [{ count: null, noun: '' }] : recipients;
  return group.flatMap((award, i) => {
    // `ông được tặng 3 bằng khen`, `nhiều giấy khen` sum a life up.
    const isSum = award.count !== null && listed.every(({ count }) => count === null);
    if (voice === 'passive' && (isSum || isPlural(sentence, award.at))) return [];
    const own = giverBehind(sentence, award.at) ?? sharedGiver(sentence, group, award);
    return (paired ? listed.slice(i, i + 1) : listed).map(({ count, noun }) => ({
      count: count ?? award.count,
      recipient: noun,
      award: award.text,
      giver: own?.text ?? giver,
    }));
  });
}

/** `Cờ thi đua và Bằng khen lần lượt cho 4 tập thể và 13 cá nhân`: said near the awards. */
function isRespective({ tokens }: Sentence, group: readonly AwardMention[]): boolean {
  const [first, last] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 0];
  const near = tokens.slice(Math.max(0, first - PASSIVE_REACH), last + PASSIVE_REACH);
  return near.some(({ key }, i) => key === 'lần' && near[i + 1]?.key === 'lượt');
}

/** `Bằng khen, Giấy khen của UBND tỉnh`; an order is the State's, whoever gave the certificate beside it. */
function sharedGiver(sentence: Sentence, group: readonly AwardMention[], award: AwardMention) {
  const last = group.at(-1);
  if (!last || last === award || /^(huân chương|huy chương|danh hiệu)/iu.test(award.text)) return null;
  return giverBehind(sentence, last.at);
}

function isPlural({ tokens }: Sentence, at: number): boolean {
  return at > 0 && PLURALS.has(tokens[at - 1]?.key ?? '');
}
