/**
 * How near each sentence is to what the whole text is about: cosine with the sum of all sentence vectors,
 * words weighed by tf·idf with sentences as documents (centroid ranking, Radev and others 2004).
 * @param sentences syllables of each sentence in look-up form
 * @returns one value in [0, 1] for each sentence; 0 for an empty one
 */
export function centrality(
  sentences: readonly (readonly string[])[],
): Float64Array {
  const holders = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words))
      holders.set(word, (holders.get(word) ?? 0) + 1);

  const vectors = sentences.map((words) => {
    const vector = new Map<string, number>();
    for (const word of words) {
      const idf = Math.log((sentences.length + 1) / (holders.get(word) ?? 1));
      vector.set(word, (vector.get(word) ?? 0) + idf);
    }
    return vector;
  });
  const centroid = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, weight] of vector)
      centroid.set(word, (centroid.get(word) ?? 0) + weight);
  return Float64Array.from(vectors, (vector) => cosine(vector, centroid));
}

/** Cosine of two sparse vectors; 0 when one is empty. */
export function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const norms = norm(a) * norm(b);
  return norms > 0 ? dot / norms : 0;
}

function norm(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
