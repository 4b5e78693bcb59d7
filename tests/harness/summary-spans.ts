import { readArticle } from '../../core/summary/body';
import { findCuts } from '../../core/summary/learned/cuts';
import { Guard } from '../../core/summary/learned/guards';
import { candidateSpans } from '../../core/summary/learned/spans';
import { loadTables } from '../../core/summary/learned/tables';
import { readBody } from '../../core/summary/reading';

const tables = await loadTables();

/** Spans of one paragraph that may be printed by themselves, as they stand in it. */
export function allowed(text: string): readonly string[] {
  return spansIn(text, false);
}

/** Those that need the sentence before them. */
export function leaningSpans(text: string): readonly string[] {
  return spansIn(text, true);
}

function spansIn(text: string, leans: boolean): readonly string[] {
  const article = {
    title: 'Tin thử',
    lead: null,
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }] as const,
  };
  const sentences = readArticle(article).sentences;
  const reading = readBody(article.title, sentences);
  const guard = new Guard(reading, tables.edges.predicates);
  const offset = article.title.length + 1;
  return candidateSpans(reading, findCuts(reading))
    .filter((span) => guard.allows(span) && guard.leans(span) === leans)
    .map(({ from, to }) =>
      text.slice(
        (reading.start[from] as number) - offset,
        (reading.end[to - 1] as number) - offset,
      ),
    );
}
