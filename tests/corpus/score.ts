/**
 * npm run score -- [FOLDER] [--predictions FILE.jsonl] [--kinds count,money] [--errors N] [--json]
 *
 * Scores the detectors, or what FILE.jsonl says was found, on the gold corpus in FOLDER (the repository's own without
 * one) and prints a table; with --errors also the first N mistakes. scoring.ts defines the columns.
 */
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from '../../utils/detect/detection.ts';
import { ARTICLES, readGold } from './gold.ts';
import { withDetections, withPredictions } from './run-detectors.ts';
import { scoreTable } from './score-table.ts';
import { score } from './scoring.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    predictions: { type: 'string' },
    kinds: { type: 'string' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});

const gold = readGold(positionals[0] ?? ARTICLES);
const articles =
  values.predictions === undefined ? withDetections(gold) : withPredictions(gold, values.predictions);
const { mistakes, ...result } = score(
  articles,
  values.kinds === undefined ? undefined : kindsOf(values.kinds),
);
if (values.json) console.log(JSON.stringify(result));
else {
  console.log(scoreTable({ ...result, mistakes }));
  for (const mistake of mistakes.slice(0, Number(values.errors))) console.log(mistake);
}

function kindsOf(list: string): Set<Kind> {
  return new Set(
    list.split(',').map((name) => {
      const kind = KINDS.find((known) => known === name);
      if (kind === undefined) throw new Error(`${name} is no kind; they are ${KINDS.join(', ')}`);
      return kind;
    }),
  );
}
