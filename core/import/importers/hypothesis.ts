import type { Importer } from '../importer';
import { asFields, asList, asText, type Fields, listOf } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** Hypothesis JSON: the client's export, an API answer, or the bare list of annotations. */
const importer: Importer = {
  id: 'hypothesis',
  recognises: ({ json }) =>
    listOf(
      annotationsOf(json),
      (fields) => 'uri' in fields && 'target' in fields,
    ),
  *read({ json, now }) {
    for (const member of asList(annotationsOf(json))) {
      const fields = asFields(member);
      if (fields === null) yield { skip: 'badRow' };
      else if (asList(fields.references).length > 0) yield { skip: 'reply' };
      else
        yield toRow(
          {
            url: asText(fields.uri),
            title: asText(
              asList(asFields(fields.document)?.title)[0] ??
                asFields(fields.document)?.title,
            ),
            tags: tagsOf(fields.tags),
            savedAt: fields.created,
            highlights: [{ quote: quoteOf(fields), note: asText(fields.text) }],
          },
          now,
        );
    }
  },
};

export default importer;

function annotationsOf(json: unknown): unknown {
  const file = asFields(json);
  return file ? (file.annotations ?? file.rows) : json;
}

function quoteOf(annotation: Fields): string {
  for (const target of asList(annotation.target))
    for (const selector of asList(asFields(target)?.selector)) {
      const fields = asFields(selector);
      if (fields?.type === 'TextQuoteSelector') return asText(fields.exact);
    }
  return ''; // a note on the whole page
}
