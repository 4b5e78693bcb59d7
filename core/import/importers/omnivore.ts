import { stateOfProgress } from '../../library/read-state';
import type { ImportedHighlight, Importer } from '../importer';
import { asFields, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** Omnivore: `metadata_0_to_20.json …` with `highlights/{slug}.md` and `content/{slug}.html` beside them. */
const importer: Importer = {
  id: 'omnivore',
  recognises: ({ json }) =>
    listOf(
      json,
      (fields) =>
        'slug' in fields &&
        ('savedAt' in fields || 'readingProgress' in fields),
    ),
  *read({ json, now, beside }) {
    for (const member of asList(json)) {
      const fields = asFields(member);
      if (!fields) {
        yield { skip: 'badRow' };
        continue;
      }
      const marked = beside(`highlights/${asText(fields.slug)}.md`);
      yield toRow(
        {
          url: asText(fields.url),
          title: asText(fields.title),
          tags: tagsOf(fields.labels),
          savedAt: fields.savedAt,
          state:
            fields.state === 'Archived'
              ? 'archived'
              : stateOfProgress(Number(fields.readingProgress) / 100),
          highlights: marked === null ? [] : parseMarked(marked),
          kept: {
            html: beside(`content/${asText(fields.slug)}.html`) ?? '',
            byline: asText(fields.author),
            published: asText(fields.publishedAt),
          },
        },
        now,
      );
    }
  },
};

export default importer;

/** `> quote  #label` over one or more lines, then the note until the next quote. */
function parseMarked(text: string): ImportedHighlight[] {
  const found: { quote: string[]; note: string[] }[] = [];
  let isQuote = false;
  for (const line of text.split(/\r?\n/u)) {
    const quoted = /^\s*> ?(.*)$/u.exec(line)?.[1];
    if (quoted !== undefined) {
      if (!isQuote) found.push({ quote: [], note: [] });
      found.at(-1)?.quote.push(quoted);
    } else found.at(-1)?.note.push(line);
    isQuote = quoted !== undefined;
  }
  return found.map(({ quote, note }) => ({
    quote: quote.join('\n').replace(/(?:\s+#\S+)+\s*$/u, ''),
    note: note.join('\n').trim(),
  }));
}
