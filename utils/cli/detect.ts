/**
 * npm run --silent detect -- [--explain] [--url ADDRESS] FILE...
 *
 * Runs the code of the content script and prints one JSON object a line for each FILE, in the order asked:
 *
 *   .txt    an article's text; offsets are UTF-16 code units, half-open, into the file's text exactly as read
 *   .html   a page, read as ADDRESS; offsets are into `article.text`
 *   -       JSON lines {"file","text","date"?} on standard input; offsets as for .txt
 *
 * --explain prints for a person to read instead: what was found, where, and by which rule. What cannot be read is
 * reported on standard error, the rest is done all the same, and the exit code is 1.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { detectIn, type Report } from './detect-in.ts';
import { explain } from './explain.ts';
import { readSources } from './sources.ts';

const USAGE = 'usage: npm run --silent detect -- [--explain] [--url ADDRESS] FILE... (.txt, .html or -)';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { explain: { type: 'boolean' }, url: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
}

const write = values.explain === true ? explain : (report: Report) => JSON.stringify(report);
for await (const source of readSources(positionals, values.url)) {
  if (source.type === 'unreadable') {
    console.error(`${source.file}: ${source.reason}`);
    process.exitCode = 1;
  } else if (!process.stdout.write(`${write(detectIn(source))}\n`)) {
    // A slow reader at the other end of a pipe: hold no more than its buffer.
    await once(process.stdout, 'drain');
  }
}
