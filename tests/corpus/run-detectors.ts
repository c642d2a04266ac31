import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectIn, type Report } from '../../utils/cli/detect-in.ts';
import type { GoldArticle } from './gold.ts';
import type { ScoredArticle } from './scoring.ts';

/** The detectors on every article, as the command line runs them: the article's date is read from its text. */
export function withDetections(gold: readonly GoldArticle[]): ScoredArticle[] {
  return gold.map((article) => ({
    ...article,
    answer: detectIn({ type: 'text', file: article.file, text: article.text, date: null }),
  }));
}

/** What the command line (or another reader) printed, one JSON object a line, found again by its file's name. */
export function withPredictions(gold: readonly GoldArticle[], file: string): ScoredArticle[] {
  const reports = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Omit<Report, 'honours'> & Partial<Report>);
  const byName = new Map(reports.map((report) => [path.basename(report.file, '.txt'), report]));
  return gold.map((article) => {
    const report = byName.get(article.name);
    return { ...article, answer: report ? { honours: [], ...report } : null };
  });
}
