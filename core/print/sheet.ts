import type {
  Article,
  Block,
  Figure,
  Inline,
  List,
  Table,
} from '../article/article';

/** Words of the sheet that are ours; the rest is the article's. */
export interface SheetWords {
  /** "Địa chỉ: …" and "Xem ngày …", written out. */
  readonly address: string;
  readonly accessed: string;
  readonly pictureMissing: string;
}

export interface SheetOptions {
  readonly words: SheetWords;
  /** Points. */
  readonly size: number;
  /** Picture address to what the sheet shows: the same address, or the picture itself as a data URL. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly byline: string;
}

/**
 * Writes an article into an empty document: nodes and text only, so that nothing of a page is ever parsed.
 * Its style is `sheetStyle`, which the caller puts in by a way that the document's policy allows.
 */
export function writeSheet(
  document: Document,
  article: Article,
  options: SheetOptions,
): void {
  const { words, byline } = options;
  document.documentElement.lang = article.language;
  document.title = article.title;
  const body = document.body;
  const make = maker(document, options);
  const add = (name: string, text: string, kind = '') => {
    if (text) body.append(make.element(name, text, kind));
  };
  add('h1', article.title);
  add('p', [article.siteName, byline].filter(Boolean).join(' · '), 'meta');
  add('p', article.lead ?? '', 'lead');
  for (const block of article.blocks) make.block(block, body);
  add('p', words.address, 'source');
  add('p', words.accessed, 'source');
}

/** Black on white, one column, nothing cut between a heading and its text or inside of a figure. */
export function sheetStyle(size: number): string {
  return `
@page { margin: 18mm; }
:root { color-scheme: light; }
body { background: #fff; color: #000; font: 400 ${size}pt/1.6 "Be Vietnam Pro", "Segoe UI", "Noto Sans", Arial, sans-serif; hyphens: none; margin: 0 auto; max-width: 33em; overflow-wrap: break-word; padding: 1em; }
h1 { font-size: 1.4em; line-height: 1.5; }
h2, h3, h4 { font-size: 1.15em; line-height: 1.5; break-after: avoid; }
p { white-space: pre-line; orphans: 3; widows: 3; }
.lead { font-weight: 700; }
.meta, figcaption, .source { font-size: 0.8em; }
.source { overflow-wrap: anywhere; }
figure { margin: 1em 0; break-inside: avoid; }
img { height: auto; max-height: 18cm; max-width: 100%; }
table { border-collapse: collapse; }
td, th { border: 1px solid #000; padding: 4px 8px; text-align: start; vertical-align: top; }
blockquote, .box { border-inline-start: 4px solid #000; margin-inline: 0; padding-inline-start: 1em; }
a { color: #000; text-underline-offset: 0.2em; }
@media print { body { max-width: none; padding: 0; } }
`;
}

function maker(document: Document, { words, pictures }: SheetOptions) {
  const element = (name: string, text = '', kind = '') => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const inlines = (parts: readonly Inline[], into: Element) => {
    for (const part of parts) {
      if (part.type === 'text') {
        into.append(part.text);
        continue;
      }
      const made = element(part.type === 'link' ? 'a' : part.type);
      if (part.type === 'link') made.setAttribute('href', part.url);
      inlines(part.inlines, made);
      into.append(made);
    }
  };
  const leaf = (name: string, parts: readonly Inline[]) => {
    const made = element(name);
    inlines(parts, made);
    return made;
  };
  const list = ({ ordered, start, items }: List): Element => {
    const made = element(ordered ? 'ol' : 'ul');
    if (start !== undefined) made.setAttribute('start', String(start));
    for (const item of items) {
      const entry = leaf('li', item.inlines);
      entry.append(...item.children.map(list));
      made.append(entry);
    }
    return made;
  };
  const figure = ({ images, caption, credit }: Figure): Element => {
    const made = element('figure');
    for (const { src, alt } of images) {
      const shown = pictures.get(src);
      if (shown) {
        const image = element('img');
        image.setAttribute('src', shown);
        image.setAttribute('alt', alt);
        made.append(image);
      } else made.append(element('p', `${words.pictureMissing}: ${src}`));
    }
    const below = leaf('figcaption', caption);
    if (credit) below.append(` ${credit}`);
    if (below.textContent) made.append(below);
    return made;
  };
  const table = ({ caption, rows }: Table): Element => {
    const made = element('table');
    if (caption.length > 0) made.append(leaf('caption', caption));
    for (const row of rows) {
      const line = element('tr');
      for (const { header, colspan, rowspan, inlines: parts } of row) {
        const cell = leaf(header ? 'th' : 'td', parts);
        cell.setAttribute('colspan', String(colspan));
        cell.setAttribute('rowspan', String(rowspan));
        line.append(cell);
      }
      made.append(line);
    }
    return made;
  };
  const block = (one: Block, into: Element): void => {
    switch (one.type) {
      case 'paragraph':
        into.append(leaf('p', one.inlines));
        break;
      case 'heading': {
        const made = leaf(`h${one.level}`, one.inlines);
        if (one.time) made.prepend(`${one.time} `);
        into.append(made);
        break;
      }
      case 'list':
        into.append(list(one));
        break;
      case 'quote': {
        const made =
          one.kind === 'box'
            ? element('div', '', 'box')
            : element('blockquote');
        for (const inner of one.blocks) block(inner, made);
        into.append(made);
        break;
      }
      case 'figure':
        into.append(figure(one));
        break;
      case 'table':
        into.append(table(one));
        break;
      case 'code':
        into.append(element('pre', one.text));
        break;
      case 'embed': {
        const made = element('a', one.label || one.url);
        made.setAttribute('href', one.url);
        into.append(made);
        break;
      }
    }
  };
  return { element, block };
}
