import { useEffect, useState } from 'preact/hooks';
import type { TermScope, Vocabulary } from '../clippings/vocabulary.ts';
import { tagKey } from '../clippings/tags.ts';
import { PAGES_TO_BACKGROUND } from '../messaging/channels.ts';
import { send } from '../messaging/messenger.ts';
import { useBroadcast } from './use-broadcast.ts';
import { useTagsInUse } from './use-tags-in-use.ts';

/** The office's vocabulary, followed as it changes; empty until it is known. */
function useVocabulary(): Vocabulary {
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

/** Tags to offer: the vocabulary's in its order, then the others in use, the most used first. */
export function useTagSuggestions(scope: Exclude<TermScope, 'both'>): readonly string[] {
  const vocabulary = useVocabulary();
  const inUse = useTagsInUse();
  const offered = vocabulary.filter(
    ({ appliesTo, archived }) => !archived && (appliesTo === scope || appliesTo === 'both'),
  );
  // What the office archived, or keeps for something else, is not offered because it is in use.
  const known = new Set(vocabulary.map(({ name }) => tagKey(name)));
  const free = inUse.filter(({ tag }) => !known.has(tagKey(tag)));
  return [...offered.map(({ name }) => name), ...free.map(({ tag }) => tag)];
}
