import type { CsvRow } from '../csv';
import type { Importer } from '../importer';
import type { RawItem } from '../row';
import { toRow } from '../row';
import { quotedTags } from '../tag-lists';

/** The folders that Instapaper makes itself are states; those of the reader were tags before tags existed. */
function instapaperRow(row: CsvRow): RawItem {
  const folder = row('folder').trim();
  const isOwn = /^(?:unread|archive|starred|liked)$/iu.test(folder);
  return {
    url: row('url'),
    title: row('title'),
    tags: [...quotedTags(row('tags')), ...(isOwn ? [] : [folder])],
    savedAt: row('timestamp'),
    state: /^archive$/iu.test(folder)
      ? 'archived'
      : /^unread$/iu.test(folder)
        ? 'unread'
        : null,
    favorite: /^(?:starred|liked)$/iu.test(folder),
    highlights: [{ quote: row('selection') }],
  };
}

/** Instapaper CSV of 4, 5 or 6 columns. What was selected when saving is a highlight. */
const importer: Importer = {
  id: 'instapaper',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return (
      has('url') && has('folder') && (has('selection') || has('timestamp'))
    );
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? []) yield toRow(instapaperRow(row), now);
  },
};

export default importer;
