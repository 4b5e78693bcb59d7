import type { Importer } from '../importer';
import { asFields, asList, asText, listOf } from '../json-values';
import { marksOf } from '../marks-of';
import { toRow } from '../row';

/** Readeck's highlights as its API lists them; its `href` is the highlight's own place on that server, no page. */
const importer: Importer = {
  id: 'readeck',
  recognises: ({ json }) =>
    listOf(
      highlightsIn(json),
      (fields) => 'bookmark_url' in fields && 'text' in fields,
    ),
  *read({ json, now }) {
    for (const member of highlightsIn(json)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(fields.bookmark_url),
              title: asText(fields.bookmark_title),
              savedAt: fields.created,
              highlights: marksOf([fields], now),
            },
            now,
          );
    }
  },
};

export default importer;

function highlightsIn(json: unknown): readonly unknown[] {
  return asList(asFields(json)?.items ?? json);
}
