import type { Exported } from '../exported';
import { pictureExtension } from '../file-names';
import type { ExportFacts, Format } from '../format';
import { element, escapeText } from '../markup';
import { pageHtml } from '../page-html';
import { paperCss } from '../paper';
import { bytesOf, word } from '../words';
import { type ZipPart, zipFile } from '../zip-writer';

/** EPUB 3 (W3C, EPUB 3.3) for e-readers; a chapter an article. */
const format: Format = {
  id: 'epub',
  order: 3,
  extension: 'epub',
  type: 'application/epub+zip',
  write: (items, facts) => zipFile(partsOf(items, facts)),
};

export default format;

/** Core media types that every reading system shows; AVIF is none of them. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

interface Chapter {
  readonly id: string;
  readonly title: string;
}

async function* partsOf(
  items: AsyncIterable<Exported>,
  facts: ExportFacts,
): AsyncIterable<ZipPart> {
  const text = (path: string, content: string, isStored = false): ZipPart => ({
    path,
    bytes: bytesOf(content),
    isStored,
  });
  yield text('mimetype', 'application/epub+zip', true);
  yield text('META-INF/container.xml', CONTAINER);
  yield text('EPUB/paper.css', paperCss);
  const chapters: Chapter[] = [];
  const pictures = new Map<string, string>();
  for await (const item of items) {
    const id = `a${chapters.length + 1}`;
    chapters.push({ id, title: item.title });
    for (const { hash, type, bytes } of item.pictures.values()) {
      if (!SHOWN.has(type) || pictures.has(hash)) continue;
      pictures.set(hash, type);
      yield { path: pathOf(hash, type), bytes, isStored: true };
    }
    const html = pageHtml(item, facts, (src) => {
      const picture = item.pictures.get(src);
      return picture && pictures.has(picture.hash)
        ? pathOf(picture.hash, picture.type).slice('EPUB/'.length)
        : null;
    });
    const language = item.article?.language ?? facts.language;
    yield text(`EPUB/${id}.xhtml`, page(language, item.title, html));
  }
  yield text('EPUB/nav.xhtml', navigation(chapters, facts));
  yield text('EPUB/book.opf', packageOf(chapters, pictures, facts));
}

function pathOf(hash: string, type: string): string {
  return `EPUB/images/${hash}.${pictureExtension(type)}`;
}

function page(language: string, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="paper.css"/></head>
<body>
${body}
</body>
</html>`;
}

function navigation(chapters: readonly Chapter[], facts: ExportFacts): string {
  const heading = word('exporting.contents', facts);
  const items = chapters.map(({ id, title }) =>
    element(
      'li',
      {},
      element('a', { href: `${id}.xhtml` }, escapeText(title) || id),
    ),
  );
  return page(
    facts.language,
    heading,
    element(
      'nav',
      { 'epub:type': 'toc' },
      element('h1', {}, escapeText(heading)) +
        element('ol', {}, items.join('\n')),
    ),
  );
}

function packageOf(
  chapters: readonly Chapter[],
  pictures: ReadonlyMap<string, string>,
  facts: ExportFacts,
): string {
  const modified = new Date(facts.now).toISOString().replace(/\.\d+Z$/u, 'Z');
  const xhtml = 'application/xhtml+xml';
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties }, null);
  const manifest = [
    item('nav', 'nav.xhtml', xhtml, 'nav'),
    item('css', 'paper.css', 'text/css'),
    ...chapters.map(({ id }) => item(id, `${id}.xhtml`, xhtml)),
    ...[...pictures].map(([hash, type]) =>
      item(`i${hash}`, pathOf(hash, type).slice('EPUB/'.length), type),
    ),
  ];
  const spine = [
    ...chapters.map(({ id }) => element('itemref', { idref: id }, null)),
    element('itemref', { idref: 'nav', linear: 'no' }, null),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${facts.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:dedoc:${facts.now}</dc:identifier>
<dc:title>${escapeText(word('exporting.title', facts))}</dc:title>
<dc:language>${facts.language}</dc:language>
<dc:publisher>Dễ Đọc</dc:publisher>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>`;
}
