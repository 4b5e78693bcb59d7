import type { Importer, Row } from '../importer';
import { asFields, asList, asText, type Fields } from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';

/** The bookmark file of Chromium's profile, and Firefox's bookmark backup. */
const importer: Importer = {
  id: 'browser-bookmarks',
  recognises: ({ json }) => {
    const file = asFields(json);
    return (
      asFields(file?.roots) !== null ||
      file?.type === 'text/x-moz-place-container'
    );
  },
  *read({ json, now }) {
    const file = asFields(json) ?? {};
    const roots = asFields(file.roots);
    yield* walk(roots ? Object.values(roots) : [file], now);
  },
};

export default importer;

/** Depth first without recursion, so no nesting exhausts the stack. */
function* walk(roots: readonly unknown[], now: number): Iterable<Row> {
  const waiting = roots
    .map((node) => ({ node, path: [] as string[], isTag: false }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = asFields(next.node);
    if (!node) continue;
    const { path, isTag } = next;
    const url = asText(node.url ?? node.uri);
    if (url !== '') yield toRow(bookmark(node, url, path, isTag), now);
    const name = asText(node.name ?? node.title);
    const isFolder = name !== '' && !roots.includes(node) && !('root' in node);
    const inside = isFolder ? [...path, name].slice(-8) : path;
    const areTags = isTag || node.root === 'tagsFolder';
    for (const child of [...asList(node.children)].reverse())
      waiting.push({ node: child, path: inside, isTag: areTags });
  }
}

/** Firefox once kept a tag as a folder of all that has it. */
function bookmark(
  node: Fields,
  url: string,
  path: readonly string[],
  isTag: boolean,
) {
  return {
    url,
    title: asText(node.name ?? node.title),
    tags: [...tagsOf(node.tags), ...(isTag ? path : [])],
    folders: isTag ? [] : [path.join('/')],
    savedAt: node.date_added ?? node.dateAdded,
  };
}
