/** The background's services over a library of their own, or over one they share with others. */
import { vi } from 'vitest';
import { createChangeClipping } from '../../utils/background/change-clipping.ts';
import { createLibraryService } from '../../utils/background/library-service.ts';
import { createReviewService } from '../../utils/background/review-service.ts';
import { createVocabularyService } from '../../utils/background/vocabulary-service.ts';
import type { ClippingId } from '../../utils/clippings/clipping.ts';
import type { RewritingProgress } from '../../utils/clippings/repository.ts';
import { createAnchorer } from '../../utils/page/anchor.ts';
import { createIdbRepository } from '../../utils/store/idb-repository.ts';
import { createConnection } from '../../utils/store/open.ts';
import { createSampler } from './clippings.ts';

export type Services = ReturnType<typeof createServices>;

/** @param reviewer the name in this browser's settings */
export function createServices(name: string, reviewer = 'Thu An') {
  const sampler = createSampler();
  const repository = createIdbRepository({ nowMs: () => 0, connection: createConnection({ name }) });
  const announce = vi.fn<(id: ClippingId) => void>();
  const announceLibrary = vi.fn<() => void>();
  const announceVocabulary = vi.fn<() => void>();
  const announceRewriting = vi.fn<RewritingProgress>();
  const clock = { now: sampler.tick, newId: sampler.newId, reviewer: () => Promise.resolve(reviewer) };
  const change = createChangeClipping({ repository, now: sampler.tick, announce });
  return {
    sampler,
    repository,
    announce,
    announceLibrary,
    announceVocabulary,
    announceRewriting,
    library: createLibraryService({ repository, change, ...clock, createAnchorer, announce }),
    review: createReviewService({ change, ...clock }),
    vocabulary: createVocabularyService({
      repository,
      ...clock,
      announceLibrary,
      announceVocabulary,
      announceRewriting,
    }),
  };
}
