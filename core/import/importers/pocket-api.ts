import type { Importer } from '../importer';
import { asFields, asFlag, asText, type Fields } from '../json-values';
import { toRow } from '../row';

/** What Pocket's API answered, as people's own scripts kept it: `{list: {id: {…}}}`. */
const importer: Importer = {
  id: 'pocket-api',
  recognises: ({ json }) =>
    itemsOf(json)
      .slice(0, 20)
      .some((item) => {
        const fields = asFields(item);
        return (
          fields !== null &&
          'time_added' in fields &&
          ('resolved_url' in fields || 'given_url' in fields)
        );
      }),
  *read({ json, now }) {
    for (const member of itemsOf(json)) {
      const fields = asFields(member);
      yield fields === null ? { skip: 'badRow' } : toRow(raw(fields), now);
    }
  },
};

export default importer;

function itemsOf(json: unknown): readonly unknown[] {
  return membersOf(asFields(json)?.list ?? json);
}

/** PHP writes a list as `[…]` or as `{"0": …}`, by its keys. */
function membersOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : Object.values(asFields(list) ?? {});
}

function raw(fields: Fields) {
  return {
    url: asText(fields.resolved_url) || asText(fields.given_url),
    title: asText(fields.resolved_title) || asText(fields.given_title),
    tags: Object.keys(asFields(fields.tags) ?? {}),
    savedAt: fields.time_added,
    state: asFlag(fields.status) ? ('archived' as const) : ('unread' as const),
    favorite: asFlag(fields.favorite),
    highlights: membersOf(fields.annotations).map((mark) => ({
      quote: asText(asFields(mark)?.quote),
      at: asFields(mark)?.created_at,
    })),
  };
}
