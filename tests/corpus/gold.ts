/** The gold corpus on disk: NAME.txt (an article's text) with NAME.json (its spans) and NAME.honours.json. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { KINDS } from '../../utils/detect/detection.ts';

/** The articles of the repository, written for it and annotated under GUIDE.md. */
export const ARTICLES = path.join(import.meta.dirname, 'articles');

const Span = v.strictObject({
  /** UTF-16 offsets into the file's text, half-open. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(KINDS),
  text: v.string(),
  value: v.optional(v.string()),
  unit: v.optional(v.string()),
  approx: v.optional(v.picklist(['about', 'more', 'less', 'vague'])),
  title: v.optional(v.string()),
});

const Article = v.strictObject({ source: v.string(), text: v.string(), spans: v.array(Span) });

const HonourRow = v.strictObject({
  /** Null where a person or body is named instead. */
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  recipient: v.string(),
  award: v.string(),
  giver: v.string(),
  /** The recipients as the article has them. */
  recipients_text: v.string(),
  /** The shortest clause that says it. */
  evidence: v.string(),
});

export type GoldSpan = v.InferOutput<typeof Span>;
export type GoldHonour = v.InferOutput<typeof HonourRow>;

export interface GoldArticle {
  readonly name: string;
  readonly file: string;
  /** Exactly as the file has it: NFD stays NFD, a no-break space a no-break space. */
  readonly text: string;
  /** The copy of the text that the spans were marked in. */
  readonly annotatedText: string;
  readonly spans: readonly GoldSpan[];
  readonly honours: readonly GoldHonour[];
}

/** The articles of a folder by name. @throws where a file is missing or has another shape */
export function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()
    .map((name) => readArticle(folder, name));
}

function readArticle(folder: string, name: string): GoldArticle {
  const read = (extension: string) => readFileSync(path.join(folder, `${name}.${extension}`), 'utf8');
  const article = v.parse(Article, JSON.parse(read('json')));
  const honours = v.parse(v.array(HonourRow), JSON.parse(read('honours.json')));
  const file = path.join(folder, `${name}.txt`);
  return { name, file, text: read('txt'), annotatedText: article.text, spans: article.spans, honours };
}
