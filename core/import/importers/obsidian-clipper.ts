import { textOfHtml } from '../html-tokens';
import type { Importer } from '../importer';
import { asFields, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';

/** Obsidian Web Clipper's highlights: pages with the texts marked on them and notes to each. */
const importer: Importer = {
  id: 'obsidian-clipper',
  recognises: ({ json }) =>
    listOf(
      pagesOf(json),
      ({ url, highlights }) =>
        typeof url === 'string' &&
        listOf(highlights, (mark) => 'text' in mark || 'content' in mark),
    ),
  *read({ json, now }) {
    for (const member of pagesOf(json)) {
      const page = asFields(member);
      if (page === null) {
        yield { skip: 'badRow' };
        continue;
      }
      const marks = asList(page.highlights).map((mark) => asFields(mark) ?? {});
      yield toRow(
        {
          url: asText(page.url),
          title: asText(page.title),
          savedAt: marks[0]?.timestamp,
          highlights: marks.map((mark) => ({
            quote: asText(mark.text) || textOfHtml(asText(mark.content)),
            note: asList(mark.notes).map(asText).join('\n'),
            at: mark.timestamp,
          })),
        },
        now,
      );
    }
  },
};

export default importer;

/** A list of pages, or the store itself, which keeps them by address. */
function pagesOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const file = asFields(json);
  const pages = file?.highlights ?? file?.pages;
  return Array.isArray(pages) ? pages : Object.values(asFields(pages) ?? {});
}
