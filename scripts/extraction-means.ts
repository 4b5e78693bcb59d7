import type { PageScore, Ratio } from './extraction-score.ts';

/** Means over pages for P, R, F1; over all strings for the rest. Null where nothing could be judged. */
export function summarise(scores: readonly PageScore[]) {
  const mean = (pick: (score: PageScore) => number) =>
    scores.length === 0
      ? null
      : scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  const share = (pick: (score: PageScore) => Ratio) => {
    const of = scores.reduce((sum, score) => sum + pick(score).of, 0);
    return of === 0
      ? null
      : (100 * scores.reduce((sum, score) => sum + pick(score).hits, 0)) / of;
  };
  return {
    pages: scores.length,
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
    worst: scores.length === 0 ? null : Math.min(...scores.map(({ f1 }) => f1)),
    mustNotKept: share(({ mustNot }) => mustNot),
    captions: share(({ captions }) => captions),
    sapoKept: share(({ sapo }) => sapo),
    sapoAsLead: share(({ sapoLead }) => sapoLead),
    headingsAsText: share(({ headingsText }) => headingsText),
    headingsAsHeadings: share(({ headings }) => headings),
    title: share(({ title }) => title),
    byline: share(({ byline }) => byline),
    date: share(({ date }) => date),
  };
}
