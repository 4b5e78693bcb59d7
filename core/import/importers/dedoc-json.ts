import { readState } from '../../library/read-state';
import type { Importer } from '../importer';
import { asFields, asFlag, asList, asText } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** Our own JSON export. Article texts come back by the archive only. */
const importer: Importer = {
  id: 'dedoc-json',
  order: -1,
  recognises: ({ json }) => asFields(json)?.format === 'de-doc',
  *read({ json, now }) {
    for (const member of asList(asFields(json)?.items)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(fields.url),
              title: asText(fields.title),
              tags: tagsOf(fields.tags),
              savedAt: fields.savedAt,
              state: readState(asText(fields.state)),
              favorite: asFlag(fields.favorite),
              note: asText(fields.note),
              highlights: asList(fields.highlights).map((mark) => ({
                quote: asText(asFields(mark)?.quote),
                note: asText(asFields(mark)?.note),
              })),
            },
            now,
          );
    }
  },
};

export default importer;
