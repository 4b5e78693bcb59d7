import type { Importer } from '../importer';
import {
  asFields,
  asFlag,
  asList,
  asText,
  type Fields,
  listOf,
} from '../json-values';
import { toRow } from '../row';
import { tagsOf } from '../tag-lists';
import { xmlTree, xmlValue } from '../xml-tree';

/** What Readeck and linkding write beside "is_archived", and wallabag never. */
const FOREIGN = ['is_marked', 'labels', 'tag_names', 'unread'];

/** wallabag v1 (is_read, is_fav; tags in one text) and v2 (annotations are anchored by their quote), JSON and XML. */
const importer: Importer = {
  id: 'wallabag',
  recognises: ({ json, text }) =>
    isXml(text) ||
    listOf(
      entriesIn(json),
      (fields) =>
        ('is_archived' in fields || 'is_read' in fields) &&
        'url' in fields &&
        !FOREIGN.some((name) => name in fields),
    ),
  *read({ json, text, now }) {
    for (const member of isXml(text) ? entriesOfXml(text) : entriesIn(json)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: asText(fields.url) || asText(fields.given_url),
              title: asText(fields.title),
              tags: tagsOf(fields.tags),
              savedAt: fields.created_at ?? fields.date,
              state: asFlag(fields.is_archived ?? fields.is_read)
                ? 'archived'
                : 'unread',
              favorite: asFlag(fields.is_starred ?? fields.is_fav),
              kept: {
                html: contentOf(fields),
                byline: asList(fields.published_by).map(asText).join(', '),
                published: asText(fields.published_at),
              },
              highlights: asList(fields.annotations).map((annotation) => ({
                quote: asText(asFields(annotation)?.quote),
                note: asText(asFields(annotation)?.text),
                at: asFields(annotation)?.created_at,
              })),
            },
            now,
          );
    }
  },
};

export default importer;

/** v2's list, an answer of its API, or v1's entries by number. */
function entriesIn(json: unknown): readonly unknown[] {
  const file = asFields(json);
  const listed = asFields(file?._embedded)?.items;
  return Array.isArray(listed)
    ? listed
    : file
      ? Object.values(file)
      : asList(json);
}

function isXml(text: string): boolean {
  return (
    /^\s*<[?a-z]/iu.test(text) &&
    /<entry(?:\s[^<>]*)?>/u.test(text) &&
    /<is_archived>/u.test(text)
  );
}

/**
 * Its serializer calls the members of every list "entry", the tags too. Whoever asks its API for one article has no
 * list around it; one in which the file breaks off is damaged.
 */
function entriesOfXml(text: string): unknown[] {
  const file = xmlTree(text);
  return [...file.children, ...file.children.flatMap((root) => root.children)]
    .filter(({ name }) => name === 'entry')
    .map((entry) => (entry.whole ? xmlValue(entry) : null));
}

/** What it keeps of a page that it could not have is a word of its own. */
function contentOf({ content }: Fields): string {
  const html = asText(content);
  return html.includes("wallabag can't retrieve contents") ? '' : html;
}
