import { useEffect, useState } from 'preact/hooks';
import type { TagUse } from '../clippings/repository.ts';
import { PAGES_TO_BACKGROUND } from '../messaging/channels.ts';
import { send } from '../messaging/messenger.ts';
import { useBroadcast } from './use-broadcast.ts';

/** The library's tags, the most used first; empty until they are known. */
export function useTagsInUse(): readonly TagUse[] {
  const [tags, setTags] = useState<readonly TagUse[]>([]);
  async function load() {
    const reply = await send(PAGES_TO_BACKGROUND, 'tags', {});
    if (reply.ok) setTags(reply.value);
  }
  useEffect(() => {
    void load();
  }, []);
  useBroadcast({ onLibraryChanged: () => void load() });
  return tags;
}
