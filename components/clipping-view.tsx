import { currentQuote } from '../utils/clippings/annotation.ts';
import type { Clipping } from '../utils/clippings/clipping.ts';
import type { Language, Messages } from '../utils/i18n/messages.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { ArticleHeader } from './article-header.tsx';
import { HonoursTable } from './honours-table.tsx';
import { NoteField } from './note-field.tsx';
import { TagField } from './tag-field.tsx';

export interface ClippingViewProps {
  readonly clipping: Clipping;
  readonly tagSuggestions: readonly string[];
  readonly language: Language;
  readonly messages: Messages;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onNote: (note: string) => void;
  readonly onReview: () => void;
}

/** One saved clipping: where it comes from, its tags and note, its text with what was read, its honours. */
export function ClippingView(props: ClippingViewProps) {
  const { clipping, language, messages } = props;
  const { article } = clipping;
  const text = clipping.kind === 'passage' ? clipping.passage.exact : article.text;
  const shift = clipping.kind === 'passage' ? clipping.passage.start : 0;
  const inside = clipping.annotations
    .map((annotation) => {
      const { start, end } = currentQuote(annotation);
      return { annotation, start: start - shift, end: end - shift };
    })
    .filter(({ start, end }) => start >= 0 && end <= text.length);
  return (
    <article class="clipping">
      <ArticleHeader article={article} language={language} messages={messages} />
      <p class="row">
        <button type="button" onClick={props.onReview}>
          {messages.page.review}
        </button>
        <a href={article.address.original} target="_blank" rel="noopener noreferrer">
          {messages.library.openPage}
        </a>
      </p>
      <TagField
        id="clipping-tags"
        label={messages.page.tags}
        tags={clipping.tags}
        suggestions={props.tagSuggestions}
        messages={messages}
        onChange={props.onTags}
      />
      <NoteField id="clipping-note" note={clipping.note} messages={messages} onChange={props.onNote} />
      <HonoursTable honours={clipping.honours} messages={messages} />
      <AnnotatedText text={text} marks={inside} messages={messages} />
    </article>
  );
}
