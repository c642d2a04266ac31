/**
 * npm run --silent detect -- FILE...
 *
 * Prints one JSON object a line for each FILE, in the order asked: .txt is an article's text, - reads JSON lines
 * {"file","text","date"?} from standard input. Offsets are UTF-16 code units into the file's text as read.
 */
import { readFileSync } from 'node:fs';
import { detect } from '../detect/detect.ts';
import { formatAmount, isFigure, type Detection } from '../detect/detection.ts';
import { normalize } from '../language/normalize.ts';

for (const file of process.argv.slice(2)) {
  console.log(JSON.stringify(readArticle(file, readFileSync(file, 'utf8'))));
}

function readArticle(file: string, raw: string) {
  const normalized = normalize(raw);
  const { detections, honours } = detect(normalized.text);
  const rows = detections.map((detection) => {
    const { start, end } = normalized.toRaw(detection);
    return {
      start,
      end,
      kind: detection.kind,
      text: raw.slice(start, end),
      ...fieldsOf(detection),
      rule: detection.rule,
    };
  });
  return { file, detections: rows, honours };
}

/** The values as the guide writes them, all strings. */
function fieldsOf(detection: Detection): Record<string, string> {
  if (isFigure(detection)) {
    const { amount, unit, approximation } = detection;
    return { value: formatAmount(amount), unit, ...(approximation && { approx: approximation }) };
  }
  if (detection.kind === 'date') return { value: detection.iso };
  if (detection.kind === 'person' && detection.title !== undefined) return { title: detection.title };
  return {};
}
