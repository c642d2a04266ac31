import { detectPassages, type DetectResult } from '../detect/detect.ts';
import type { Detection, Honour } from '../detect/detection.ts';
import type { CalendarDate } from '../detect/detector.ts';

/**
 * Runs the detectors over an article's text, letting other messages in after every passage. Here rather than in the
 * page: thirty tabs share one lexicon, and no page waits for it.
 */
export async function readText(text: string, articleDate: CalendarDate | null): Promise<DetectResult> {
  const detections: Detection[] = [];
  const honours: Honour[] = [];
  for (const passage of detectPassages(text, { articleDate })) {
    detections.push(...passage.detections);
    honours.push(...passage.honours);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
  return { detections, honours };
}
