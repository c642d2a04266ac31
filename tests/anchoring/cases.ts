/** The test set: quotes of saved articles, the text of the page now, and what must become of each quote. */
import type { Quote } from '../../utils/clippings/annotation.ts';
import { normalize } from '../../utils/language/normalize.ts';
import { toEdited, type Edit, type EditedArticle } from './edit.ts';
import { EDITS_OF_BLOCKS } from './edits-of-blocks.ts';
import { EDITS_OF_FIGURES } from './edits-of-figures.ts';
import { EDITS_OF_WORDS } from './edits-of-words.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import { OWN_TEXTS } from './own-texts.ts';
import { quotesOf, readOriginals, type Original, type OriginalQuote } from './originals.ts';
import { rewrittenPage, type Rewriting } from './rewriting.ts';
import { REWRITINGS_OF_FIGURES } from './rewritings-of-figures.ts';
import { REWRITINGS_HELD_BACK } from './rewritings-held-back.ts';
import { REWRITINGS_OF_SENTENCES } from './rewritings-of-sentences.ts';
import { REWRITINGS_OF_TABLES } from './rewritings-of-tables.ts';
import { TracedText } from './traced-text.ts';

/** A page that was clipped and has changed, with the quotes asked for. */
export interface EditedPage {
  readonly edit: string;
  readonly article: string;
  readonly saved: string;
  readonly present: string;
  readonly cases: readonly QuoteCase[];
}

export interface QuoteCase {
  readonly quote: Quote;
  readonly as: OriginalQuote['as'];
  readonly expected: Expectation;
}

/** Articles each edit is tried on. */
const ARTICLES_AN_EDIT = 8;
/** Quotes asked for on a page: lost ones, ones whose neighbours changed, others. */
const LOST = 10;
const NEAR = 10;
const FAR = 4;
/** Code units on either side that make a quote's neighbours. */
const NEIGHBOURS = 32;
/** Shorter sentences are said of many things. */
const TWIN_LENGTH = 30;

const EDITS: readonly Edit[] = [...EDITS_OF_BLOCKS, ...EDITS_OF_FIGURES, ...EDITS_OF_WORDS];

/** Every edit on several articles. */
export function editedPages(): EditedPage[] {
  const articles = readOriginals().map(toEdited);
  const edits = [...EDITS, ...anotherArticle(articles)];
  return edits.flatMap((edit, i) => {
    const rotated = [...articles.slice((i * 5) % articles.length), ...articles];
    const pages: EditedPage[] = [];
    for (const article of rotated.slice(0, articles.length)) {
      const edited = pages.length < ARTICLES_AN_EDIT ? edit.apply(article) : null;
      if (edited !== null) pages.push(pageOf(edit.name, article, edited));
    }
    return pages;
  });
}

/** The outlet's next article under the same address: nothing of the first may be found in it. */
function anotherArticle(articles: readonly EditedArticle[]): Edit[] {
  return [1, 7].map((step) => ({
    name: `another article in its place, ${String(step)} on`,
    apply: ({ index }) => {
      const other = articles[(index + step) % articles.length];
      return other === undefined ? null : TracedText.fresh(other.text);
    },
  }));
}

function pageOf(edit: string, original: Original, edited: TracedText): EditedPage {
  const cases = quotesOf(original).flatMap((quote) => {
    if (hasTwin(original.text, quote)) return [];
    const expected = expectationOf(original.text, edited, quote);
    return expected === null ? [] : [{ ...quote, expected }];
  });
  const lost = cases.filter(({ expected }) => expected.type === 'orphan');
  const found = cases.filter(({ expected }) => expected.type === 'found');
  const isNear = ({ quote: { start, end } }: QuoteCase) => {
    const around = {
      start: Math.max(0, start - NEIGHBOURS),
      end: Math.min(original.text.length, end + NEIGHBOURS),
    };
    const [place] = edited.placesOf(around);
    return (
      place === undefined ||
      edited.text.slice(place.start, place.end) !== original.text.slice(around.start, around.end)
    );
  };
  return {
    edit,
    article: original.name,
    saved: original.text,
    present: normalize(edited.text).text,
    cases: [
      ...spread(lost, LOST),
      ...spread(found.filter(isNear), NEAR),
      ...spread(
        found.filter((found) => !isNear(found)),
        FAR,
      ),
    ],
  };
}

/** Whether an article prints a quote's sentence twice: which of the two is meant cannot be asked. */
function hasTwin(text: string, { quote: { start, end } }: OriginalQuote): boolean {
  const from = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1);
  const [rest = ''] = /^[^\n]*?(?=\. |\n|$)/.exec(text.slice(end)) ?? [];
  const sentence = text.slice(from, end) + rest;
  return sentence.length >= TWIN_LENGTH && text.includes(sentence, text.indexOf(sentence) + 1);
}

/** So many of a list, evenly from all of it. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count);
}

/** The edits written by hand while the rules were made. */
export function rewrittenPages(): EditedPage[] {
  return pagesOf([...REWRITINGS_OF_SENTENCES, ...REWRITINGS_OF_FIGURES, ...REWRITINGS_OF_TABLES]);
}

/** The edits written by hand after that. */
export function heldBackPages(): EditedPage[] {
  return pagesOf(REWRITINGS_HELD_BACK);
}

function pagesOf(rewritings: readonly Rewriting[]): EditedPage[] {
  const texts = new Map([...OWN_TEXTS, ...readOriginals().map(({ name, text }) => [name, text] as const)]);
  return rewritings.map((rewriting) => {
    const saved = texts.get(rewriting.article);
    if (saved === undefined) throw new Error(`no article ${rewriting.article}`);
    return rewrittenPage(rewriting, saved);
  });
}
