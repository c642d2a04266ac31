import { useEffect, useState } from 'preact/hooks';
import { tagSuggestions, type TermScope, type Vocabulary } from '../clippings/vocabulary.ts';
import { PAGES_TO_BACKGROUND } from '../messaging/channels.ts';
import { send } from '../messaging/messenger.ts';
import { useBroadcast } from './use-broadcast.ts';
import { useTagsInUse } from './use-tags-in-use.ts';

/** The office's vocabulary, followed as it changes; empty until it is known. */
export function useVocabulary(): Vocabulary {
  const [vocabulary, setVocabulary] = useState<Vocabulary>([]);
  async function load() {
    const reply = await send(PAGES_TO_BACKGROUND, 'vocabulary', {});
    if (reply.ok) setVocabulary(reply.value);
  }
  useEffect(() => {
    void load();
  }, []);
  useBroadcast({ onVocabularyChanged: () => void load() });
  return vocabulary;
}

/** See tagSuggestions; followed as vocabulary and library change. */
export function useTagSuggestions(
  vocabulary: Vocabulary,
  scope: Exclude<TermScope, 'both'>,
): readonly string[] {
  return tagSuggestions(vocabulary, useTagsInUse(), scope);
}
