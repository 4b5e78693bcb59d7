import { bodySentences } from '../body';
import { chooseSentences } from '../choose-sentences';
import type { Engine } from '../engine';

/** The default: sentences of the article itself, chosen on the device; nothing is invented or sent. */
const extractive: Engine = {
  id: 'extractive',
  isAvailable: async () => true,
  summarize: async (article, { maxPoints, signal }) => {
    signal?.throwIfAborted();
    const sentences = bodySentences(article);
    const chosen = chooseSentences(article.title, sentences, maxPoints);
    const points = chosen.flatMap((i) => {
      const sentence = sentences[i];
      if (!sentence) return [];
      const { text, start, end } = sentence;
      return [{ text, start, end }];
    });
    return { engine: extractive.id, points };
  },
};

export default extractive;
