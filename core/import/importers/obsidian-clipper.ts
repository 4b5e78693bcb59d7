import { textOfHtml } from '../html-tokens';
import type { Importer } from '../importer';
import { asFields, asList, asText, type Fields, listOf } from '../json-values';
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
          savedAt: marks.map(timeOf).find((time) => time !== undefined),
          highlights: marks.map((mark) => ({
            quote: quoteOf(mark),
            note: asList(mark.notes).map(asText).join('\n'),
            at: timeOf(mark),
          })),
        },
        now,
      );
    }
  },
};

export default importer;

/** The clipper exports under `text` what it keeps as `content`, which is HTML. */
function quoteOf({ text, content }: Fields): string {
  const quote = asText(text);
  return quote && !MARKUP.test(quote)
    ? quote
    : textOfHtml(quote || asText(content));
}

/** A tag, and not "a < b". */
const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/iu;

/** Kept without a time, a highlight has the milliseconds of its making for a name. */
function timeOf({ timestamp, id }: Fields): unknown {
  return timestamp ?? /^\d{13}/u.exec(asText(id))?.[0];
}

/** A list of pages, or the store itself, which keeps them by address. */
function pagesOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const file = asFields(json);
  const pages = file?.highlights ?? file?.pages;
  return Array.isArray(pages) ? pages : Object.values(asFields(pages) ?? {});
}
