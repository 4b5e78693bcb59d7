import type { Exported, ExportedPicture } from '../exported';
import { pictureExtension } from '../file-names';
import type { ExportFacts, Format } from '../format';
import { element, escapeText } from '../markup';
import { pageHtml } from '../page-html';
import { paperCss } from '../paper';
import { bytesOf, word } from '../words';

/** Nothing in the file may ask the network for anything, whatever an article holds. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One web page with everything inside, for any browser, without a network. */
const format: Format = {
  id: 'html',
  order: 2,
  extension: 'html',
  type: 'text/html',
  write: (items, facts) => pageOf(items, facts),
};

export default format;

async function* pageOf(
  items: AsyncIterable<Exported>,
  facts: ExportFacts,
): AsyncIterable<Uint8Array> {
  const heading = escapeText(word('exporting.title', facts));
  yield bytesOf(`<!DOCTYPE html>
<html lang="${facts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${paperCss}</style>
</head>
<body>
`);
  const contents: string[] = [];
  for await (const item of items) {
    const id = `a${contents.length + 1}`;
    contents.push(
      element(
        'li',
        {},
        element('a', { href: `#${id}` }, escapeText(item.title)),
      ),
    );
    const html = pageHtml(item, facts, (src) => dataUrl(item, src), `${id}-`);
    const language = item.article?.language;
    yield bytesOf(`${element('article', { id, lang: language }, html)}\n`);
  }
  if (contents.length > 1)
    yield bytesOf(
      element(
        'nav',
        {},
        element('h2', {}, escapeText(word('exporting.contents', facts))) +
          element('ol', {}, contents.join('\n')),
      ),
    );
  yield bytesOf('\n</body>\n</html>\n');
}

function dataUrl({ pictures }: Exported, src: string): string | null {
  const picture = pictures.get(src);
  if (!picture || pictureExtension(picture.type) === null) return null;
  return `data:${picture.type};base64,${base64(picture)}`;
}

const DIGITS = new TextEncoder().encode(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
);
const PADDING = '='.charCodeAt(0);

/** RFC 4648, 4; `btoa` would need a string of the bytes first, several times as large and slow. */
function base64({ bytes }: ExportedPicture): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const bits =
      ((bytes[from] ?? 0) << 16) |
      ((bytes[from + 1] ?? 0) << 8) |
      (bytes[from + 2] ?? 0);
    text[to] = DIGITS[bits >> 18] ?? 0;
    text[to + 1] = DIGITS[(bits >> 12) & 63] ?? 0;
    if (left > 1) text[to + 2] = DIGITS[(bits >> 6) & 63] ?? 0;
    if (left > 2) text[to + 3] = DIGITS[bits & 63] ?? 0;
  }
  return new TextDecoder().decode(text);
}
