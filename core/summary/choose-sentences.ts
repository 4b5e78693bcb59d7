import { lookupSyllables } from '../text/words';
import type { Sentence } from './body';
import { centrality } from './centrality';

/** Shorter sentences seldom say anything by themselves; longer ones are lists. Syllables. */
const SHORTEST = 8;
const LONGEST = 60;
/** A sentence that shares more of its words with one already chosen says it again. */
const REPEATED = 0.6;

/** Openings that point back at something the reader of a summary has not seen. */
const DANGLING =
  /^(?:["“‘]|[-–—]\s|Tuy nhiên|Tuy vậy|Theo đó|Tại đây|Do đó|Vì vậy|Vì thế|Bên cạnh đó|Ngoài ra|Trong khi đó|Sau đó|Đây |Điều (?:này|đó)|Họ |Nó |Ngược lại|Cụ thể|Trước đó|Qua đó|Từ đó|Nhờ đó|Còn |Và |Nhưng )/u;

/**
 * Chooses sentences by position, words shared with the title and centrality, without repeating itself.
 * @param title the article's title
 * @param limit upper bound on the number chosen
 * @returns indexes into `sentences`, ascending
 */
export function chooseSentences(
  title: string,
  sentences: readonly Sentence[],
  limit: number,
): readonly number[] {
  const words = sentences.map((s) => lookupSyllables(s.text));
  const scores = scoreAll(new Set(lookupSyllables(title)), sentences, words);
  const order = [...scores.keys()]
    .filter((i) => isWhole(sentences[i]))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const chosen: number[] = [];
  for (const i of order) {
    if (chosen.length >= limit) break;
    if (!chosen.some((j) => repeats(words[i] ?? [], words[j] ?? [])))
      chosen.push(i);
  }
  return chosen.sort((a, b) => a - b);
}

function isWhole(sentence: Sentence | undefined): boolean {
  return (
    sentence?.complete === true &&
    sentence.size >= SHORTEST &&
    sentence.size <= LONGEST
  );
}

function scoreAll(
  title: ReadonlySet<string>,
  sentences: readonly Sentence[],
  words: readonly (readonly string[])[],
): Float64Array {
  const central = centrality(words);
  return Float64Array.from(sentences, (sentence, i) => {
    const shared = new Set(words[i]?.filter((word) => title.has(word))).size;
    const overlap = title.size > 0 ? shared / title.size : 0;
    const position = 1 / (1 + 0.25 * i);
    const dangling = DANGLING.test(sentence.text) ? 0.35 : 0;
    return 0.8 * position + overlap + (central[i] ?? 0) - dangling;
  });
}

function repeats(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const set = new Set(long);
  const shared = short.filter((word) => set.has(word)).length;
  return short.length > 0 && shared / short.length > REPEATED;
}
