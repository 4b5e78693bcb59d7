import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import {
  type Body,
  isWorthSummarising,
  readArticle,
  type Sentence,
} from '../body';
import { chooseSentences } from '../choose-sentences';
import type { Engine, SummaryOptions } from '../engine';
import { chooseBrief } from '../learned/brief';
import { loadTables } from '../learned/tables';
import { partsOf } from '../parts';
import { asShown, widen } from '../shown';
import type { SummaryPoint } from '../summary';

/** The default: the article's own clauses and sentences, chosen on the device; nothing is invented or sent. */
const extractive: Engine = {
  id: 'extractive',
  isAvailable: async () => true,
  summarize: async (article, options) => {
    options.signal?.throwIfAborted();
    const body = readArticle(article);
    await options.pause?.();
    if (!isWorthSummarising(body.sentences))
      return { engine: extractive.id, points: [] };
    const parts = options.byParts ? partsOf(article, body) : [];
    const points: SummaryPoint[] = [];
    for (const part of parts) {
      const inPart = body.sentences.filter(
        (s) => part.from <= s.start && s.end <= part.to,
      );
      const one = { ...options, maxPoints: 1 };
      for (const span of await chosenSpans(article, body, inPart, one))
        points.push({
          ...pointAt(body, span),
          ...(part.label && { under: part.label }),
        });
    }
    if (points.length === 0)
      for (const span of await chosenSpans(
        article,
        body,
        body.sentences,
        options,
      ))
        points.push(pointAt(body, span));
    return { engine: extractive.id, points };
  },
};

function pointAt({ composed, source }: Body, span: Span): SummaryPoint {
  const start = composed.toSource(span.start);
  const end = composed.toSource(span.end);
  return { text: asShown(source.slice(start, end)), start, end };
}

/** Places in the composed text. */
async function chosenSpans(
  { title, lead }: Pick<Article, 'title' | 'lead'>,
  { composed }: Body,
  sentences: readonly Sentence[],
  { maxPoints, mode = 'brief', signal, pause }: SummaryOptions,
): Promise<readonly Span[]> {
  const breathe = async () => {
    await pause?.();
    signal?.throwIfAborted();
  };
  const spans = await chooseBrief(
    title,
    sentences,
    await loadTables(breathe),
    {
      maxSpans: maxPoints,
      whole: mode === 'sentences',
      ...(lead && { known: lead }),
    },
    breathe,
  );
  if (spans.length === 0) {
    const whole = chooseSentences(title, sentences, maxPoints);
    // Where nothing stands by itself, the paper's own beginning does.
    const shown = whole.length > 0 ? whole : [0];
    return shown.flatMap((i) => sentences[i] ?? []);
  }
  return spans.flatMap((span) => {
    const sentence = sentences[span.sentence];
    if (!sentence) return [];
    if (span.head && span.tail) return [sentence];
    return [
      widen(
        composed.text,
        span.head ? sentence.start : span.start,
        span.tail ? sentence.end : span.end,
        sentence,
      ),
    ];
  });
}

export default extractive;
