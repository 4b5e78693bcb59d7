import { lookupSyllables } from '../../text/words';
import type { Body, Sentence } from '../body';
import type { SummaryPoint } from '../summary';

/** A sentence that holds so much of a point is where it comes from. */
const ENOUGH = 0.5;

const NUMBER = /\p{N}+(?:[.,/]\p{N}+)*/gu;
const NAME = /\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*)*/gu;

/**
 * Finds the sentence of the article that each point of a machine's summary comes from, and what the article does
 * not contain: numbers and names that the machine may have made up.
 */
export function matchPoints(
  title: string,
  body: Body,
  points: readonly string[],
): readonly SummaryPoint[] {
  const article = `${title}\n${body.source}`;
  const numbers = new Set(article.match(NUMBER) ?? []);
  const words = ` ${lookupSyllables(article).join(' ')} `;
  const sentences = body.sentences.map((sentence) => ({
    sentence,
    held: new Set(lookupSyllables(sentence.text)),
  }));
  return points.map((text) => {
    const source = sourceOf(text, sentences);
    const strange = [
      ...(text.match(NUMBER) ?? []).filter((n) => !numbers.has(n)),
      ...namesIn(text).filter(
        (name) => !words.includes(` ${lookupSyllables(name).join(' ')} `),
      ),
    ];
    return {
      text,
      start: source ? body.composed.toSource(source.start) : 0,
      end: source ? body.composed.toSource(source.end) : 0,
      ...(!source && { isMissing: true }),
      ...(strange.length > 0 && { strange }),
    };
  });
}

/** Names, and capitals within the sentence; the capital that opens it says nothing. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(NAME)]
    .filter(({ 0: name, index }) => index > 0 || name.includes(' '))
    .map(({ 0: name }) => name);
}

function sourceOf(
  text: string,
  sentences: readonly {
    readonly sentence: Sentence;
    readonly held: ReadonlySet<string>;
  }[],
): Sentence | null {
  const words = new Set(lookupSyllables(text));
  let best: Sentence | null = null;
  let most = ENOUGH;
  for (const { sentence, held } of sentences) {
    let shared = 0;
    for (const word of words) if (held.has(word)) shared++;
    if (words.size > 0 && shared / words.size >= most) {
      if (best && shared / words.size === most) continue;
      most = shared / words.size;
      best = sentence;
    }
  }
  return best;
}
