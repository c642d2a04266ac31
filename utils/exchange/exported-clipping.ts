/** A clipping as the export writes it: every quote says where it stands as JavaScript and as Python count. */
import type { Annotation, Decision, HistoryEntry, Quote } from '../clippings/annotation.ts';
import type { Clipping } from '../clippings/clipping.ts';
import { createCodePointIndex } from '../clippings/code-points.ts';

/** A half-open range. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quote of the clipping's text. */
export interface ExportedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly utf16: Span;
  readonly codePoints: Span;
}

/** A quote that may be of an earlier text of the article, where code points are no longer known. */
export type ExportedAnyQuote = Omit<ExportedQuote, 'codePoints'> & Partial<Pick<ExportedQuote, 'codePoints'>>;

/** The same with every quote, however deep, as the export writes it. */
type Exported<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends Quote
    ? ExportedAnyQuote
    : Value extends readonly (infer Item)[]
      ? readonly Exported<Item>[]
      : { readonly [Key in keyof Value]: Exported<Value[Key]> };

export type ExportedOrphan = Exported<Annotation>;
export type ExportedAnnotation = Omit<ExportedOrphan, 'quote'> & { readonly quote: ExportedQuote };
export type ExportedClipping = Omit<Clipping, 'annotations' | 'orphans' | 'passage'> & {
  readonly passage?: ExportedQuote;
  readonly annotations: readonly ExportedAnnotation[];
  readonly orphans?: readonly ExportedOrphan[];
};

export function toExported(clipping: Clipping): ExportedClipping {
  const { text } = clipping.article;
  const toCodePoints = createCodePointIndex(text);

  const quoteOf = ({ exact, prefix, suffix, start, end }: Quote): ExportedQuote => ({
    exact,
    prefix,
    suffix,
    utf16: { start, end },
    codePoints: { start: toCodePoints(start), end: toCodePoints(end) },
  });
  const anyQuoteOf = (quote: Quote): ExportedAnyQuote => {
    const { codePoints, ...rest } = quoteOf(quote);
    return text.startsWith(quote.exact, quote.start) ? { ...rest, codePoints } : rest;
  };
  const decisionOf = (decision: Decision): Exported<Decision> => {
    if (decision.status !== 'corrected') return decision;
    const { quote, ...rest } = decision;
    return quote === undefined ? rest : { ...rest, quote: anyQuoteOf(quote) };
  };
  const entryOf = (entry: HistoryEntry): Exported<HistoryEntry> => {
    switch (entry.field) {
      case 'decision':
        return { ...entry, from: decisionOf(entry.from), to: decisionOf(entry.to) };
      case 'quote':
        return { ...entry, from: anyQuoteOf(entry.from), to: anyQuoteOf(entry.to) };
      case 'tags':
      case 'note':
        return entry;
    }
  };
  const orphanOf = (annotation: Annotation): ExportedOrphan => ({
    ...annotation,
    quote: anyQuoteOf(annotation.quote),
    decision: decisionOf(annotation.decision),
    history: annotation.history.map(entryOf),
  });

  const { orphans, ...rest } = clipping;
  const exported = {
    ...rest,
    annotations: clipping.annotations.map((one) => ({ ...orphanOf(one), quote: quoteOf(one.quote) })),
    ...(orphans !== undefined && { orphans: orphans.map(orphanOf) }),
  };
  return exported.kind === 'passage' ? { ...exported, passage: quoteOf(exported.passage) } : exported;
}
