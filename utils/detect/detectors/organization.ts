import type { Token } from '../../language/tokenize.ts';
import { KNOWN_BODIES, NAME_ABBREVIATIONS } from '../../lexicon/organization-abbreviations.ts';
import type { OrganizationDetection } from '../detection.ts';
import type { Detector, Reading } from '../detector.ts';
import { readForeignFirm } from './organization/foreign.ts';
import { readKnownBody } from './organization/known.ts';
import { createLearnedNames, type LearnedNames } from './organization/learned.ts';
import { HEAD_WORDS } from './organization/heads.ts';
import { readBody } from './organization/name.ts';
import { findOutlets } from './organization/outlet.ts';
import { isCapital } from './organization/tokens.ts';

/**
 * Bodies: state, party, police, army, courts, mass organisations, firms, schools, hospitals, press, foreign ones.
 *
 * Accepted: `UBND TP Bảo Lộc`, `Phòng Cảnh sát hình sự Công an tỉnh`, `Công ty TNHH Hòa Hiệp`, `PC04`, `(GLO) -`.
 * Refused: `các sở, ngành`, `lực lượng Công an`, `Ban Chuyên án`, `Hội nghị`.
 */
export const organization: Detector = {
  id: 'organization',
  kinds: ['organization'],
  *find(reading: Reading) {
    const { tokens } = reading;
    yield* findOutlets(reading);
    const learned = createLearnedNames();
    for (let at = 0; at < tokens.length;) {
      const found = readAt(tokens, at, learned);
      if (!found) {
        at++;
        continue;
      }
      yield detectionOf(reading, at, found.endToken, found.rule);
      learned.learn(tokens, at, found.endToken, found.rule);
      at = found.endToken;
    }
  },
};

interface Found {
  readonly endToken: number;
  readonly rule: string;
}

/** The longest reading of a body that begins at token `at`. */
function readAt(tokens: readonly Token[], at: number, learned: LearnedNames): Found | null {
  // A body without a head word (a brand, a foreign firm, a short name) begins with a capital.
  if (!HEAD_WORDS.has(tokens[at]) && !isCapital(tokens[at])) return null;
  if (tokens[at]?.kind !== 'word') return null;
  let best: Found | null = readKnownBody(tokens, at);
  const body = readBody(tokens, at);
  if (body && body.endToken > (best?.endToken ?? at))
    best = { endToken: body.endToken, rule: body.head.family };
  const foreign = readForeignFirm(tokens, at);
  if (foreign > (best?.endToken ?? at)) best = { endToken: foreign, rule: 'foreign' };
  const short = learned.read(tokens, at);
  return short > (best?.endToken ?? at) ? { endToken: short, rule: 'learned' } : best;
}

function detectionOf(
  { text, tokens }: Reading,
  at: number,
  end: number,
  rule: string,
): OrganizationDetection {
  const span = {
    kind: 'organization' as const,
    start: tokens[at]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    rule: `organization/${rule}`,
  };
  const expansion = expand(text.slice(span.start, span.end), tokens.slice(at, end));
  return expansion === null ? span : { ...span, expansion };
}

/** What abbreviated bodies are called in full, and the words that stand abbreviated in names. */
const FULL_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(KNOWN_BODIES));
const FULL_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(NAME_ABBREVIATIONS));

/** The name with its abbreviations spelled out, or null where it has none. */
function expand(name: string, tokens: readonly Token[]): string | null {
  const known = FULL_NAMES.get(name);
  if (known !== undefined && known !== '') return known;
  let expanded = name;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    const full = FULL_WORDS.get(token?.text ?? '');
    if (!token || full === undefined) continue;
    const from = token.start - (tokens[0]?.start ?? 0);
    expanded = expanded.slice(0, from) + full + expanded.slice(from + token.text.length);
  }
  return expanded === name ? null : expanded;
}
