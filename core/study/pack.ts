import { type Highlight, quoteOf } from '../highlights/highlight';
import type { Listed } from '../highlights/list';
import type { Project } from './project';

/** What says that a JSON file is a pack; `core/import/importers/study-pack.ts` reads it. */
export const PACK_TYPE = 'de-doc-study-pack';

/**
 * "Gói đọc": a teacher's addresses, highlights and questions, without the text of any article. A student's copy finds
 * the places on the living page. The outline's headings are the questions.
 * @param members highlights of the project, in any order
 */
export function writePack(
  project: Project,
  members: readonly Listed[],
): string {
  const byId = new Map(members.map((one) => [one.highlight.id, one]));
  const ids = project.items.flatMap(({ type, id }) =>
    type === 'highlight' && byId.has(id) ? [id] : [],
  );
  const pages = Map.groupBy(ids, (id) => byId.get(id)?.entry.url ?? '');
  return `${JSON.stringify(
    {
      type: PACK_TYPE,
      version: 1,
      name: project.name,
      outline: project.items.flatMap((item): readonly object[] =>
        item.type === 'heading'
          ? [{ question: item.text }]
          : byId.has(item.id)
            ? [{ highlight: item.id }]
            : [],
      ),
      pages: [...pages].map(([url, members]) => ({
        url,
        title: byId.get(members[0] ?? '')?.entry.title ?? '',
        highlights: members.flatMap((id) => {
          const one = byId.get(id);
          return one ? [packed(one.highlight)] : [];
        }),
      })),
    },
    null,
    2,
  )}\n`;
}

function packed(highlight: Highlight) {
  const { id, target, meaning, note, tags } = highlight;
  return {
    id,
    quote: quoteOf(highlight),
    ...(target.type === 'text'
      ? { prefix: target.prefix, suffix: target.suffix }
      : { image: { src: target.src, alt: target.alt } }),
    meaning,
    note,
    tags,
  };
}

/** A pack's name and outline. */
export interface PackOutline {
  readonly name: string;
  readonly items: Project['items'];
}

/** Whether a project holds a pack already: the same name, the same lines; headings have ids of their own. */
export function isPackOf(
  { name, items }: PackOutline,
  project: Project,
): boolean {
  const lines = (list: Project['items']) =>
    JSON.stringify(
      list.map((item) => (item.type === 'heading' ? [item.text] : item.id)),
    );
  return name === project.name && lines(items) === lines(project.items);
}

/**
 * Reads the outline of a pack; its pages come through `core/import`.
 * @param json a file's, not to be trusted
 * @param newId gives ids for headings
 * @returns null when it is no pack
 */
export function packOutline(
  json: unknown,
  newId: () => string,
): PackOutline | null {
  const pack = json as {
    type?: unknown;
    name?: unknown;
    outline?: unknown;
  } | null;
  if (pack?.type !== PACK_TYPE || !Array.isArray(pack.outline)) return null;
  return {
    name: String(pack.name ?? ''),
    items: pack.outline.flatMap((line: unknown): Project['items'] => {
      const { question, highlight } = (line ?? {}) as Record<string, unknown>;
      if (typeof highlight === 'string')
        return [{ type: 'highlight', id: highlight }];
      return typeof question === 'string'
        ? [{ type: 'heading', id: newId(), text: question }]
        : [];
    }),
  };
}
