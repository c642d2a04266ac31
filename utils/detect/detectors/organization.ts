import type { Token } from '../../language/tokenize.ts';
import { NAME_ABBREVIATIONS } from '../../lexicon/organization-abbreviations.ts';
import type { OrganizationDetection } from '../detection.ts';
import type { Detector, Reading } from '../detector.ts';
import { readKnownBody } from './organization-abbreviation.ts';
import { readBody } from './organization-name.ts';
import { findOutlets } from './organization-outlet.ts';

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
    for (let at = 0; at < tokens.length;) {
      const found = readAt(tokens, at);
      if (!found) {
        at++;
        continue;
      }
      yield detectionOf(reading, at, found.endToken, found.rule);
      at = found.endToken;
    }
  },
};

function readAt(tokens: readonly Token[], at: number): { endToken: number; rule: string } | null {
  const body = readBody(tokens, at);
  const known = readKnownBody(tokens, at);
  if (known && known.endToken >= (body?.endToken ?? 0)) return known;
  return body && { endToken: body.endToken, rule: body.head.family };
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

/** The name with its abbreviations spelled out, or null where it has none. */
function expand(name: string, tokens: readonly Token[]): string | null {
  let expanded = name;
  for (const token of [...tokens].reverse()) {
    const full = NAME_ABBREVIATIONS[token.text];
    if (full === undefined) continue;
    const from = token.start - (tokens[0]?.start ?? 0);
    expanded = expanded.slice(0, from) + full + expanded.slice(from + token.text.length);
  }
  return expanded === name ? null : expanded;
}
