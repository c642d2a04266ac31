import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import { ReviewScreen, type ReviewScreenProps } from './review-screen.tsx';

export type SavedReviewProps = Omit<ReviewScreenProps, 'saved' | 'isSaved' | 'link'> & {
  readonly id: ClippingId;
};

/** A saved clipping, reviewed from its saved text. */
export function SavedReview({ id, ...props }: SavedReviewProps) {
  const { texts, onFailure } = props;
  const [saved, setSaved] = useState<Clipping | null | 'loading'>('loading');
  const latestMessages = useRef(texts.messages);
  useEffect(() => {
    void send(PAGES_TO_BACKGROUND, 'getClipping', { clippingId: id }).then((reply) => {
      setSaved(reply.ok ? reply.value : null);
      if (!reply.ok) onFailure(describeError(reply.error, latestMessages.current));
    });
  }, [id, onFailure]);
  if (saved === 'loading') return <p role="status">{texts.messages.library.loading}</p>;
  if (saved === null) return <p role="status">{texts.messages.library.notFound}</p>;
  return <ReviewScreen {...props} saved={saved} isSaved link={null} />;
}
