import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { termOf, type Term, type Vocabulary } from '../utils/clippings/vocabulary.ts';

/** The office's vocabulary, which gives tags their colours; none where nobody provides it. */
export const VocabularyContext = createContext<Vocabulary>([]);

/** The class of a tag in the colour of its term (tags.css). */
export function termClass(term: Pick<Term, 'colour'> | undefined): string {
  return term ? `tag term-${term.colour}` : 'tag';
}

/** The vocabulary's term of a tag; undefined for a free one. */
export function useTermOf(): (tag: string) => Term | undefined {
  const vocabulary = useContext(VocabularyContext);
  return (tag) => termOf(vocabulary, tag);
}

/** What the office says of a tag, shown on pointing at it. */
export function describeTerm(term: Term | undefined): string | undefined {
  return term?.description === '' ? undefined : term?.description;
}

/** Tags as they are shown where they cannot be changed, each in the colour the office gave it. */
export function TagNames({ tags }: { readonly tags: readonly string[] }) {
  const term = useTermOf();
  return (
    <span class="tag-names">
      {tags.map((tag) => (
        <span key={tag} class={termClass(term(tag))} title={describeTerm(term(tag))}>
          {`#${tag} `}
        </span>
      ))}
    </span>
  );
}
