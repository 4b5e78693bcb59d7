import { canonicalText } from '../../article/canonical-text';
import { bodySentences, isWorthSummarising, type Sentence } from '../body';
import { chooseSentences } from '../choose-sentences';
import type { Engine, SummaryOptions } from '../engine';
import { chooseBrief } from '../learned/brief';
import { loadTables } from '../learned/tables';
import { asShown, widen } from '../shown';
import type { SummaryPoint } from '../summary';

/** The default: the article's own clauses and sentences, chosen on the device; nothing is invented or sent. */
const extractive: Engine = {
  id: 'extractive',
  isAvailable: async () => true,
  summarize: async (article, options) => {
    options.signal?.throwIfAborted();
    const sentences = bodySentences(article);
    if (!isWorthSummarising(sentences))
      return { engine: extractive.id, points: [] };
    const brief = await briefPoints(article, sentences, options);
    const points =
      brief.length > 0
        ? brief
        : chooseSentences(article.title, sentences, options.maxPoints).flatMap(
            (i) => wholePoint(sentences[i]),
          );
    return { engine: extractive.id, points };
  },
};

async function briefPoints(
  article: Parameters<Engine['summarize']>[0],
  sentences: readonly Sentence[],
  { maxPoints, mode = 'brief', signal, pause }: SummaryOptions,
): Promise<readonly SummaryPoint[]> {
  const spans = await chooseBrief(
    article.title,
    sentences,
    loadTables(),
    { maxSpans: maxPoints, whole: mode === 'sentences' },
    async () => {
      await pause?.();
      signal?.throwIfAborted();
    },
  );
  const { text } = canonicalText(article);
  return spans.flatMap((span) => {
    const sentence = sentences[span.sentence];
    if (!sentence) return [];
    if (span.head && span.tail) return wholePoint(sentence);
    const { start, end } = widen(
      text,
      span.head ? sentence.start : span.start,
      span.tail ? sentence.end : span.end,
      sentence,
    );
    return [{ text: asShown(text.slice(start, end)), start, end }];
  });
}

function wholePoint(sentence: Sentence | undefined): SummaryPoint[] {
  if (!sentence) return [];
  const { text, start, end } = sentence;
  return [{ text: asShown(text), start, end }];
}

export default extractive;
