import type { Exported } from '../exported';
import type { Format } from '../format';
import { element, escapeText } from '../markup';
import { bytesOf, word } from '../words';

/** The bookmark file that every browser and bookmark service reads. */
const format: Format = {
  id: 'netscape',
  order: 6,
  extension: 'html',
  type: 'text/html',
  async *write(items, facts) {
    const heading = escapeText(word('exporting.title', facts));
    yield bytesOf(
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>${heading}</TITLE>\n<H1>${heading}</H1>\n<DL><p>\n`,
    );
    for await (const item of items) yield bytesOf(bookmark(item));
    yield bytesOf('</DL><p>\n');
  },
};

export default format;

function bookmark(item: Exported) {
  const { url, title, tags, savedAt, state, favorite, note } = item;
  const link = element(
    'A',
    {
      HREF: url,
      ADD_DATE: Math.floor(savedAt / 1000),
      TAGS: tags.length > 0 ? tags.join(',') : undefined,
      TOREAD: state === 'unread' || state === 'reading' ? 1 : 0,
      // Raindrop's name for it.
      'DATA-IMPORTANT': favorite ? 'true' : undefined,
    },
    escapeText(title),
  );
  return `<DT>${link}\n${note ? `<DD>${escapeText(note)}\n` : ''}`;
}
