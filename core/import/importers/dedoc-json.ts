import type { Article } from '../../article/article';
import { ArticleFormatError, parseArticle } from '../../article/parse';
import { readState } from '../../library/read-state';
import { parseDate } from '../dates';
import type { Importer } from '../importer';
import { asFields, asFlag, asList, asText } from '../json-values';
import { parseMark } from '../mark';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** Our own JSON export: all but the pictures comes back, the texts too. */
const importer: Importer = {
  id: 'dedoc-json',
  order: -1,
  recognises: ({ json }) => asFields(json)?.format === 'de-doc',
  *read({ json, now }) {
    for (const member of asList(asFields(json)?.items)) {
      const fields = asFields(member);
      if (fields === null) {
        yield { skip: 'badRow' };
        continue;
      }
      const row = toRow(
        {
          url: asText(fields.url),
          title: asText(fields.title),
          tags: tagsOf(fields.tags),
          savedAt: fields.savedAt,
          state: readState(asText(fields.state)),
          favorite: asFlag(fields.favorite),
          rating: Number(fields.rating),
          note: asText(fields.note),
          highlights: asList(fields.highlights).map((one) => {
            const mark = asFields(one) ?? {};
            const createdAt = parseDate(mark.createdAt, now);
            return {
              quote: asText(mark.quote),
              note: asText(mark.note),
              mark: parseMark(
                { id: mark.id, meaning: mark.color },
                { createdAt, updatedAt: null },
              ),
            };
          }),
        },
        now,
      );
      const article = articleIn(fields.article);
      yield 'item' in row && article ? { item: { ...row.item, article } } : row;
    }
  },
};

export default importer;

/** A text that is damaged is left out; its page can still be read anew. */
function articleIn(value: unknown): Article | null {
  if (value === null || value === undefined) return null;
  try {
    return parseArticle(value);
  } catch (error) {
    if (error instanceof ArticleFormatError) return null;
    throw error;
  }
}
