import type { Importer } from '../importer';
import { asFields, asText, type Fields } from '../json-values';
import { toRow } from '../row';

/** Names of the moment at which a group was made. */
const MADE = ['created', 'createdAt', 'created_at', 'date', 'timestamp'];

/**
 * Addresses with titles anywhere inside of a JSON file: Session Buddy's windows, Toby's lists, other people's folders.
 * What a group is called is the folder of all inside.
 */
const importer: Importer = {
  id: 'json-tree',
  order: 3,
  recognises: ({ json }) => {
    for (const { link } of walk(json))
      if (nameOf(link) && /^https?:/iu.test(asText(link.url))) return true;
    return false;
  },
  *read({ json, now }) {
    for (const { link, folders, savedAt } of walk(json))
      yield toRow(
        {
          url: asText(link.url),
          title: nameOf(link),
          folders: [folders.join('/')],
          savedAt: madeAt(link) ?? savedAt,
        },
        now,
      );
  },
};

export default importer;

interface Found {
  readonly link: Fields;
  readonly folders: readonly string[];
  readonly savedAt: unknown;
}

/** Depth first without recursion, so no nesting exhausts the stack; deeper folders than eight are one. */
function* walk(json: unknown): Iterable<Found> {
  const waiting = [
    { node: json, folders: [] as string[], savedAt: undefined as unknown },
  ];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node, folders, savedAt } = at;
    const fields = asFields(node);
    if (fields && /^[a-z][a-z0-9+.-]*:/iu.test(asText(fields.url))) {
      yield { link: fields, folders, savedAt };
      continue;
    }
    const name = fields ? nameOf(fields).trim() : '';
    const inside = name ? [...folders, name].slice(-8) : folders;
    const made = (fields && madeAt(fields)) ?? savedAt;
    for (const child of Object.values(asChildren(node)).reverse())
      waiting.push({ node: child, folders: inside, savedAt: made });
  }
}

function asChildren(node: unknown): object {
  return typeof node === 'object' && node !== null ? node : {};
}

function nameOf(fields: Fields): string {
  return asText(fields.title) || asText(fields.name);
}

function madeAt(fields: Fields): unknown {
  return MADE.map((name) => fields[name]).find((value) => value !== undefined);
}
