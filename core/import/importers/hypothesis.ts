import { parseDate } from '../dates';
import type { Importer } from '../importer';
import { asFields, asList, asText, type Fields, listOf } from '../json-values';
import { parseMark } from '../mark';
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
            savedAt: fields.created,
            highlights: [
              {
                quote: asText(quoteOf(fields).exact),
                note: asText(fields.text),
                mark: markOf(fields, now),
              },
            ],
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

function quoteOf(annotation: Fields): Fields {
  return selectorOf(annotation, 'TextQuoteSelector');
}

/** Empty for a note on the whole page. */
function selectorOf(annotation: Fields, type: string): Fields {
  for (const target of asList(annotation.target))
    for (const selector of asList(asFields(target)?.selector)) {
      const fields = asFields(selector);
      if (fields?.type === type) return fields;
    }
  return {};
}

/** Offsets are Hypothesis's own unless our export says which text they count in. */
function markOf(annotation: Fields, now: number) {
  const { prefix, suffix } = quoteOf(annotation);
  const { start, end } = selectorOf(annotation, 'TextPositionSelector');
  const ours = asFields(annotation.dedoc) ?? {};
  return parseMark(
    {
      ...ours,
      id: annotation.id,
      prefix,
      suffix,
      position: { start, end, text: ours.text },
      tags: tagsOf(annotation.tags),
    },
    {
      createdAt: parseDate(annotation.created, now),
      updatedAt: parseDate(annotation.updated, now),
    },
  );
}
