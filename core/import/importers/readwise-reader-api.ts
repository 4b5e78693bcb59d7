import { type ReadState, stateOfProgress } from '../../library/read-state';
import type { Importer, Row } from '../importer';
import { asFields, asShare, asText, type Fields, listOf } from '../json-values';
import { marksOf } from '../marks-of';
import { type RawItem, toRow } from '../row';
import { tagsOf } from '../tag-lists';

/**
 * Readwise Reader's API: a highlight, and a note on one, is a document too, and names what it belongs to. What a feed
 * brought by itself was saved by nobody, unless something in it is marked.
 */
const importer: Importer = {
  id: 'readwise-reader-api',
  recognises: ({ json }) =>
    listOf(
      documentsIn(json),
      (fields) =>
        'category' in fields &&
        (READER.test(asText(fields.url)) ||
          ('parent_id' in fields && 'source_url' in fields)),
    ),
  *read({ json, now }) {
    const documents = documentsIn(json);
    const family = familyOf(documents);
    for (const member of documents) {
      const fields = asFields(member);
      yield fields === null ? { skip: 'badRow' } : rowOf(fields, family, now);
    }
  },
};

export default importer;

const READER = /^https?:\/\/read\.readwise\.io\//u;

/** An answer, several of them in a list (it gives a hundred documents at a time), or the documents alone. */
function documentsIn(json: unknown): unknown[] {
  const answers = Array.isArray(json) ? json : [json];
  return answers.flatMap((answer: unknown) => {
    const results = asFields(answer)?.results;
    return Array.isArray(results) ? results : [answer];
  });
}

interface Family {
  readonly byId: ReadonlyMap<string, Fields>;
  readonly children: ReadonlyMap<string, readonly Fields[]>;
}

function familyOf(documents: readonly unknown[]): Family {
  const byId = new Map<string, Fields>();
  const children = new Map<string, Fields[]>();
  for (const fields of documents.map(asFields)) {
    if (!fields) continue;
    byId.set(asText(fields.id), fields);
    const parent = asText(fields.parent_id);
    const siblings = children.get(parent) ?? [];
    siblings.push(fields);
    children.set(parent, siblings);
  }
  return { byId, children };
}

function rowOf(fields: Fields, family: Family, now: number): Row {
  if (isChild(fields)) return childRow(fields, family, now);
  const isMarked = family.children.has(asText(fields.id));
  if (asText(fields.location) === 'feed' && !isMarked) return { skip: 'feed' };
  return toRow(
    {
      ...pageOf(fields),
      tags: tagsOf(fields.tags),
      savedAt: fields.saved_at ?? fields.created_at,
      state: stateOf(fields),
      note: asText(fields.notes),
      kept: {
        html: asText(fields.html_content),
        byline: asText(fields.author),
        published: asText(fields.published_date),
      },
    },
    now,
  );
}

function isChild({ category, parent_id: parent }: Fields): boolean {
  return (
    asText(parent) !== '' || category === 'highlight' || category === 'note'
  );
}

/** What a child says of its page. A note on a highlight says the highlight once more, so that both become one. */
function childRow(child: Fields, family: Family, now: number): Row {
  const line = lineOf(child, family);
  const page = line.find((fields) => !isChild(fields));
  const own = asText(child.source_url);
  if (!page && (!/^https?:/iu.test(own) || READER.test(own)))
    return { skip: 'noParent' };
  const about = page ? pageOf(page) : { url: own };
  const mark = line.find(({ category }) => category === 'highlight') ?? child;
  const { content, notes } = mark;
  if (mark.category === 'note' && asText(notes).trim() === '')
    return toRow({ ...about, note: asText(content) }, now);
  const answers = family.children.get(asText(mark.id)) ?? [];
  const note = [notes, ...answers.map((answer) => answer.content)]
    .map((text) => asText(text).trim())
    .filter((text, at, texts) => text !== '' && texts.indexOf(text) === at)
    .join('\n\n');
  const { tags, saved_at: saved, created_at: created } = mark;
  const raw = { text: content, note, tags, created: saved ?? created };
  return toRow({ ...about, highlights: marksOf([raw], now) }, now);
}

/** A document with those that it belongs to, from the inside out; a ring of them is somebody's mistake. */
function lineOf(child: Fields, { byId }: Family): readonly Fields[] {
  const line = new Set<Fields>();
  let at: Fields | undefined = child;
  while (at && !line.has(at)) {
    line.add(at);
    at = byId.get(asText(at.parent_id));
  }
  return [...line];
}

/** The page's own address before Reader's, which all documents have. */
function pageOf({ source_url: source, url, title }: Fields): RawItem {
  const texts = [asText(source), asText(url)].filter(Boolean);
  const web = texts.find((text) => /^https?:/iu.test(text));
  return { url: web ?? texts[0] ?? '', title: asText(title) };
}

function stateOf({
  location,
  reading_progress: progress,
}: Fields): ReadState | null {
  if (location === 'archive') return 'archived';
  return location === undefined && progress === undefined
    ? null
    : stateOfProgress(asShare(progress));
}
