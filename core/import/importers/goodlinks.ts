import type { Importer } from '../importer';
import { asFields, asFlag, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** GoodLinks JSON. */
const importer: Importer = {
  id: 'goodlinks',
  recognises: ({ json }) =>
    listOf(json, (fields) => 'addedAt' in fields && 'url' in fields),
  *read({ json, now }) {
    for (const member of asList(json)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(fields.url),
              title: asText(fields.title),
              tags: tagsOf(fields.tags),
              savedAt: fields.addedAt,
              state: fields.readAt ? 'done' : 'unread',
              favorite: asFlag(fields.starred),
              highlights: asList(fields.highlights).map((mark) => ({
                quote: asText(asFields(mark)?.content ?? asFields(mark)?.text),
                note: asText(asFields(mark)?.note),
                at: asFields(mark)?.time,
              })),
            },
            now,
          );
    }
  },
};

export default importer;
