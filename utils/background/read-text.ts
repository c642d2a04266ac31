import { detectPassages, joinPassages, type DetectResult, type PassageResult } from '../detect/detect.ts';
import type { CalendarDate } from '../detect/detector.ts';

/**
 * Runs the detectors over an article's text, letting other messages in after every passage. Here rather than in the
 * page: thirty tabs share one lexicon, and no page waits for it.
 */
export async function readText(text: string, articleDate: CalendarDate | null): Promise<DetectResult> {
  const passages: PassageResult[] = [];
  for (const passage of detectPassages(text, { articleDate })) {
    passages.push(passage);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
  return joinPassages(text, passages);
}
