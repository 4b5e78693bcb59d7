/**
 * ROUGE over syllables as ../shared/reference/summaries.md §4 defines it (Lin 2004): NFC, lower case, maximal
 * runs of letters, marks and digits; clipped n-gram overlap; F1. No stemming, no stop words.
 */
export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  readonly rl: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;

export function rougeTokens(text: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase('vi').match(TOKEN) ?? [];
}

/** The form that packages keeping only [a-z0-9] see: marks removed, đ to d. */
export function asciiFolded(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) =>
    token.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
  );
}

/** F scores in [0, 1]; an empty side scores 0. */
export function rouge(
  hypothesis: readonly string[],
  reference: readonly string[],
): Rouge {
  return {
    r1: ngramF(hypothesis, reference, 1),
    r2: ngramF(hypothesis, reference, 2),
    rl: f(lcs(hypothesis, reference), hypothesis.length, reference.length),
  };
}

function f(overlap: number, a: number, b: number): number {
  return a > 0 && b > 0 ? (2 * overlap) / (a + b) : 0;
}

function ngramF(
  hypothesis: readonly string[],
  reference: readonly string[],
  n: number,
): number {
  const counts = new Map<string, number>();
  for (const gram of grams(reference, n))
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let overlap = 0;
  for (const gram of grams(hypothesis, n)) {
    const left = counts.get(gram) ?? 0;
    if (left > 0) overlap++;
    counts.set(gram, left - 1);
  }
  return f(
    overlap,
    Math.max(0, hypothesis.length - n + 1),
    Math.max(0, reference.length - n + 1),
  );
}

function* grams(tokens: readonly string[], n: number): Generator<string> {
  for (let i = 0; i + n <= tokens.length; i++)
    yield tokens.slice(i, i + n).join(' ');
}

/** Length of the longest common subsequence. */
export function lcs(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const x of a) {
    for (let j = 1; j <= b.length; j++)
      current[j] =
        x === b[j - 1]
          ? (previous[j - 1] as number) + 1
          : Math.max(previous[j] as number, current[j - 1] as number);
    [previous, current] = [current, previous];
  }
  return previous[b.length] as number;
}
