import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../utils/detect/detection.ts';
import { REVIEW_STATUSES } from '../../../utils/clippings/annotation.ts';
import type { ExportError } from '../../../utils/clippings/export-progress.ts';
import type { StoreError, TagExists } from '../../../utils/clippings/repository.ts';
import { describeError } from '../../../utils/i18n/describe-error.ts';
import { LANGUAGES, messagesIn, type Language } from '../../../utils/i18n/messages.ts';
import { optionsMessagesIn } from '../../../utils/i18n/options-messages.ts';
import { reviewMessagesIn } from '../../../utils/i18n/review-messages.ts';
import type {
  ClipRefusal,
  ExportRefusal,
  NotAnArticle,
  NotOnPage,
  PageRefusal,
  RedoRefusal,
  ReviewRefusal,
  TransportError,
  UndoRefusal,
} from '../../../utils/messaging/protocol.ts';
import { DOUBTS } from '../../../utils/page/article.ts';

type Failure =
  | StoreError
  | ExportError
  | ClipRefusal
  | ExportRefusal
  | NotAnArticle
  | NotOnPage
  | PageRefusal
  | ReviewRefusal
  | TagExists
  | UndoRefusal
  | RedoRefusal
  | TransportError;

/** Every type of failure; the compiler holds the list and the unions together. */
const FAILURES: Readonly<Record<Failure['type'], true>> = {
  conflict: true,
  duplicate: true,
  missing: true,
  full: true,
  blocked: true,
  newer: true,
  unavailable: true,
  failed: true,
  download: true,
  interrupted: true,
  'no-article': true,
  'no-selection': true,
  'outside-article': true,
  'already-running': true,
  'not-allowed': true,
  'changed-meanwhile': true,
  'nothing-to-undo': true,
  'nothing-to-redo': true,
  'not-on-page': true,
  'tag-exists': true,
  'forbidden-page': true,
  'no-permission': true,
  unreachable: true,
  refused: true,
  crashed: true,
};

/** `page.clip` and the text there, what takes arguments given some. */
function textsOf(catalogue: object, prefix = ''): (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const name = `${prefix}${key}`;
    if (typeof value === 'function')
      return [[name, String((value as (...args: unknown[]) => unknown)(2, 3, 4))]];
    return typeof value === 'string' ? [[name, value]] : textsOf(value as object, `${name}.`);
  });
}

/** The whole catalogue, the side panel's part and the options page's with it. */
function catalogueIn(language: Language) {
  return { ...messagesIn(language), review: reviewMessagesIn(language), ...optionsIn(language) };
}

/** Its groups by names that no other catalogue has. */
function optionsIn(language: Language) {
  const groups = Object.entries(optionsMessagesIn(language));
  return Object.fromEntries(groups.map(([group, texts]) => [`options.${group}`, texts]));
}

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesIn(language);

  test.each(Object.keys(FAILURES))('says what to do about "%s"', (type) => {
    const sentence = describeError({ type }, messages);
    expect(sentence).not.toBe(messages.errors.unknown);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('says something about a failure it does not know', () => {
    expect(describeError({ type: 'never heard of' }, messages)).toBe(messages.errors.unknown);
  });

  test('has a phrase for every doubt, kind and status', () => {
    expect(Object.keys(messages.page.doubts).sort()).toEqual([...DOUBTS].sort());
    expect(Object.keys(messages.kinds).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(messages.statuses).sort()).toEqual([...REVIEW_STATUSES].sort());
  });

  test('leaves no text empty and none decomposed', () => {
    for (const [name, text] of textsOf(catalogueIn(language))) {
      expect(text.trim(), name).not.toBe('');
      expect(text, name).toBe(text.normalize('NFC'));
    }
  });
});

test('the languages have the same entries, each in its own words', () => {
  const [vi, en] = [textsOf(catalogueIn('vi')), textsOf(catalogueIn('en'))];
  expect(en.map(([name]) => name)).toEqual(vi.map(([name]) => name));
  const english = new Map(en);
  const same = vi.filter(([name, text]) => english.get(name) === text).map(([name]) => name);
  // The extension's name, signs and numbers.
  expect(same).toEqual(['appName', 'card.label', 'card.position']);
});

test('every text is used', () => {
  const root = path.resolve(import.meta.dirname, '../../..');
  const sources = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/i18n[/\\](?:review-|options-)?(?:vi|en)\.ts$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  // Errors, doubts, kinds and the like are looked up by name.
  const named = Object.entries(catalogueIn('vi')).flatMap(([group, texts]) =>
    ['card', 'page', 'library', 'review', 'export', ...Object.keys(optionsIn('vi'))].includes(group)
      ? Object.keys(texts).map((key) => [group, key])
      : [],
  );
  const unused = named.filter(
    ([, key]) => !new RegExp(`\\.${key ?? ''}\\b|[{,]\\s*${key ?? ''}\\s*[,}]`).test(sources),
  );
  expect(unused).toEqual([]);
});
