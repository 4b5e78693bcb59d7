import type { ReadState } from '../../library/read-state';
import { type HtmlToken, htmlTokens } from '../html-tokens';
import type { Importer, Row } from '../importer';
import { asFlag } from '../json-values';
import { type RawItem, toRow } from '../row';
import { splitTags } from '../tag-lists';

/** Bookmark files of browsers, linkding, Shaarli, Pinboard, Delicious …: nested lists of `<DT><A>`. */
const importer: Importer = {
  id: 'netscape',
  order: 1,
  recognises: ({ text }) =>
    /<!DOCTYPE\s+NETSCAPE-Bookmark-file/iu.test(text.slice(0, 2000)) ||
    (/<dl[\s>]/iu.test(text) && /<dt>\s*<a\s/iu.test(text)),
  *read({ text, now }) {
    yield* bookmarks(text, now);
  },
};

export default importer;

/** A `<DD>` behind a link describes it, so each link waits for the token after it. */
function* bookmarks(text: string, now: number): Iterable<Row> {
  const folders: string[] = [];
  const separator = tagSeparator(text);
  let name: string | null = null;
  let waiting: RawItem | null = null;
  for (const token of htmlTokens(text)) {
    if (token.name === 'dd') {
      if (waiting) waiting = described(waiting, token.text);
      continue;
    }
    if (waiting && token.name !== '/a') {
      yield toRow(waiting, now);
      waiting = null;
    }
    if (token.name === 'h3') name = folderName(token);
    else if (token.name === 'dl') {
      folders.push(name ?? '');
      name = null;
    } else if (token.name === '/dl') folders.pop();
    else if (token.name === 'a') waiting = bookmark(token, folders, separator);
  }
  if (waiting) yield toRow(waiting, now);
}

/** The bar of bookmarks and the bookmarks in no folder are of the browser's own making. */
function folderName({ attributes, text }: HtmlToken): string {
  if (attributes.id === READING_LIST) return READING_LIST;
  const isBrowsers =
    asFlag(attributes.personal_toolbar_folder) ||
    asFlag(attributes.unfiled_bookmarks_folder);
  return isBrowsers ? '' : text.trim();
}

/** Safari's own name for it, in every language. */
const READING_LIST = 'com.apple.ReadingList';

/**
 * Tags are parted by commas; a few old services part them by blanks. A file without any comma is one of
 * those, unless a tag is in Vietnamese, where most words are two.
 */
function tagSeparator(text: string): RegExp {
  const lists = [
    ...text.matchAll(/\s(?:tags|labels)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu),
  ];
  const all = lists.map(([, a = '', b = '']) => a + b).join('\n');
  return all.includes(',') || /[^\p{ASCII}]/u.test(all) ? /,/u : /\s+/u;
}

const LINKDING_ARCHIVED = 'linkding:bookmarks.archived';

function bookmark(
  { attributes, text }: HtmlToken,
  folders: readonly string[],
  separator: RegExp,
): RawItem {
  const tags = splitTags(attributes.tags ?? attributes.labels ?? '', separator);
  return {
    url: attributes.href ?? '',
    title: text,
    tags: tags.filter((tag) => tag !== LINKDING_ARCHIVED),
    folders: [
      folders.filter((name) => name && name !== READING_LIST).join('/'),
    ],
    savedAt: attributes.add_date ?? attributes.time_added ?? '',
    favorite: asFlag(attributes['data-important']), // Raindrop's
    state: tags.includes(LINKDING_ARCHIVED)
      ? 'archived'
      : folders.includes(READING_LIST)
        ? 'unread'
        : stateOf(attributes.toread),
  };
}

function stateOf(toRead: string | undefined): ReadState | null {
  if (toRead === undefined) return null;
  return toRead === '1' ? 'unread' : 'done';
}

/** linkding puts its notes between marks behind the description. */
function described(item: RawItem, text: string): RawItem {
  return {
    ...item,
    note: text.replace(/\[\/?linkding-notes\]/gu, '\n').trim(),
  };
}
