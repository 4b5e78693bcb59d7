import { type ReadState, stateOfProgress } from '../../library/read-state';
import type { Importer } from '../importer';
import {
  asFields,
  asFlag,
  asList,
  asShare,
  asText,
  type Fields,
} from '../json-values';
import { marksOf } from '../marks-of';
import { toRow } from '../row';
import { saidState } from '../said-state';
import { tagsInCell, tagsOf } from '../tag-lists';

/** Names of the address, the page's own before that of the service's copy (Readwise's, Reader's). */
const ADDRESS = ['source_url', 'url', 'link', 'uri', 'href'] as const;

/** Any list of things with an address: Readeck, linkding, Shiori, Delicious, answers of services, and others. */
const importer: Importer = {
  id: 'json',
  order: 2,
  recognises: ({ json }) => listed(json) !== null,
  *read({ json, now }) {
    for (const member of listed(json) ?? []) {
      const fields = unwrapped(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(
            {
              url: addressIn(fields),
              title: asText(fields.title) || asText(fields.name),
              tags: tagsIn(
                fields.labels ??
                  fields.tags ??
                  fields.tag_names ??
                  fields.book_tags,
              ),
              savedAt: firstOf(fields, SAVED),
              state: stateOf(fields),
              favorite: [
                'is_marked',
                'favorite',
                'favourite',
                'is_favorite',
                'isFavorite',
                'favourited',
                'liked',
                'important',
                'starred',
                'is_starred',
              ].some((name) => asFlag(fields[name])),
              note: noteIn(fields),
              highlights: marksOf(fields.highlights ?? fields.annotations, now),
            },
            now,
          );
    }
  },
};

export default importer;

/** When something was saved or made, the better name first. */
const SAVED = [
  ...['saved_at', 'savedAt', 'date_saved', 'time_added', 'added_at', 'addedAt'],
  ...['date_added', 'dateAdded', 'add_date', 'added', 'created', 'created_at'],
  ...['createdAt', 'creationTime', 'date_created', 'timestamp', 'time', 'date'],
];

function tagsIn(value: unknown): string[] {
  return typeof value === 'string' ? tagsInCell(value) : tagsOf(value);
}

/** The list itself, or the first such list inside of an answer: `{results: […]}`, `{search: {edges: […]}}`. */
function listed(json: unknown, depth = 0): readonly unknown[] | null {
  const isListed = asList(json)
    .slice(0, 20)
    .some((member) => /^https?:/iu.test(addressIn(unwrapped(member) ?? {})));
  if (isListed) return asList(json);
  if (depth === 3) return null;
  for (const value of Object.values(asFields(json) ?? {})) {
    const found = listed(value, depth + 1);
    if (found) return found;
  }
  return null;
}

/** GraphQL puts each thing into a `node`; a bare address is a thing of which no more is known. */
function unwrapped(member: unknown): Fields | null {
  const fields =
    typeof member === 'string' ? { url: member } : asFields(member);
  return asFields(fields?.node) ?? fields;
}

/** The first that is an address; without any, what stands in its place, for the ledger to say what is wrong. */
function addressIn(fields: Fields): string {
  const texts = ADDRESS.map((name) => asText(fields[name])).filter(Boolean);
  return texts.find((text) => /^https?:/iu.test(text)) ?? texts[0] ?? '';
}

/** A description is the reader's in Shaarli and linkding only; other services write what the page says of itself. */
function noteIn(fields: Fields): string {
  const isOwn = 'shorturl' in fields || 'tag_names' in fields;
  const said = [
    asText(fields.note) || asText(fields.notes),
    isOwn ? asText(fields.description) : '',
  ].map((text) => text.normalize('NFC').trim());
  return [...new Set(said.filter(Boolean))].join('\n\n');
}

function firstOf(fields: Fields, names: readonly string[]): unknown {
  const name = names.find((name) => fields[name] !== undefined);
  return name === undefined ? undefined : fields[name];
}

function stateOf(fields: Fields): ReadState | null {
  const said = asText(fields.state ?? fields.status ?? fields.location);
  const isArchived = ['is_archived', 'isArchived', 'archived'].some((name) =>
    asFlag(fields[name]),
  );
  const named = saidState(said);
  if (isArchived || named === 'archived') return 'archived';
  const share = firstOf(fields, [
    ...['reading_progress', 'readingProgress', 'progress'],
  ]);
  const percent = firstOf(fields, ['read_progress', 'readingProgressPercent']);
  const progress = share === undefined ? Number(percent) / 100 : asShare(share);
  if (progress > 0) return stateOfProgress(progress);
  if (named === 'done' || named === 'reading') return named;
  const isUnread = firstOf(fields, ['unread', 'toread', 'is_unread']);
  if (isUnread !== undefined) return asFlag(isUnread) ? 'unread' : 'done';
  const isRead = firstOf(fields, [
    ...['read', 'is_read', 'isRead', 'readAt', 'read_at', 'hasBeenRead'],
  ]);
  if (isRead) return 'done';
  return named ?? (Number.isNaN(progress) ? null : 'unread');
}
