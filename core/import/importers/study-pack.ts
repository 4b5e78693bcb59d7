import { PACK_TYPE } from '../../study/pack';
import type { Importer } from '../importer';
import { asFields, asList, asText } from '../json-values';
import { parseMark } from '../mark';
import { toRow } from '../row';

/** "Gói đọc": addresses and highlights that a teacher has chosen, without any text. */
const importer: Importer = {
  id: 'study-pack',
  order: -1,
  recognises: ({ json }) => asFields(json)?.type === PACK_TYPE,
  *read({ json, now }) {
    for (const member of asList(asFields(json)?.pages)) {
      const page = asFields(member);
      if (page === null) {
        yield { skip: 'badRow' };
        continue;
      }
      yield toRow(
        {
          url: asText(page.url),
          title: asText(page.title),
          highlights: asList(page.highlights).map((one) => {
            const fields = asFields(one) ?? {};
            return {
              quote: fields.image ? '' : asText(fields.quote),
              note: asText(fields.note),
              mark: parseMark(fields, { createdAt: null, updatedAt: null }),
            };
          }),
        },
        now,
      );
    }
  },
};

export default importer;
