import { stateOfProgress } from '../../library/read-state';
import type { Importer } from '../importer';
import { asFields, asList, asText, listOf } from '../json-values';
import { omnivoreMarks } from '../omnivore-marks';
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
          state: /^archived$/iu.test(asText(fields.state))
            ? 'archived'
            : stateOfProgress(Number(fields.readingProgress) / 100),
          highlights: marked === null ? [] : omnivoreMarks(marked),
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
