import type {
  Article,
  Block,
  Figure,
  Inline,
  List,
  Table,
} from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { leadStart } from '../export/inlines';
import { type Meaning, meanings } from '../highlights/highlight';
import {
  appendMarked,
  appendNumber,
  notesOf,
  type SheetHighlight,
  type SheetNote,
} from './marked-text';

/** Words of the sheet that are ours; the rest is the article's. */
export interface SheetWords {
  /** "Địa chỉ: …" and "Xem ngày …", written out. */
  readonly address: string;
  readonly accessed: string;
  readonly pictureMissing: string;
  /** Heading above the reader's own notes. */
  readonly notes: string;
}

export interface SheetOptions {
  readonly words: SheetWords;
  /** Points. */
  readonly size: number;
  /** Picture address to what the sheet shows: the same address, or the picture itself as a data URL. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Who wrote it, from where and when. */
  readonly byline: string;
  /** The reader's own, as far as they were found in the text. */
  readonly highlights: readonly SheetHighlight[];
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
  const { words, byline, highlights } = options;
  document.documentElement.lang = article.language;
  document.title = article.title;
  const body = document.body;
  const canonical = canonicalText(article);
  const notes = notesOf(canonical, highlights);
  const make = maker(document, options, canonical.startOf, notes);
  const add = (
    name: string,
    text: string,
    kind = '',
    offset: number | null = null,
  ) => {
    if (text) body.append(make.element(name, text, kind, offset));
  };
  add('h1', article.title, '', 0);
  add('p', [article.siteName, byline].filter(Boolean).join(' · '), 'meta');
  add('p', article.lead ?? '', 'lead', leadStart(canonical));
  for (const block of article.blocks) make.block(block, body);
  if (notes.length > 0) {
    add('h2', words.notes);
    for (const { number, quote, note } of notes)
      add('p', `[${number}] ${quote && `“${quote}”: `}${note}`, 'note');
  }
  add('p', words.address, 'source');
  add('p', words.accessed, 'source');
}

/**
 * How highlights are told from each other on paper: by the line below them, as on the screen. Backgrounds
 * are light greys that a black-and-white printer keeps apart from the paper and that leave black at 15:1;
 * browsers that leave backgrounds out still print the line.
 */
const lines: Readonly<Record<Meaning, string>> = {
  claim: 'solid',
  figure: 'double',
  quotation: 'dotted',
  objection: 'dashed',
  own: 'wavy',
};

function markStyle(): string {
  const each = meanings.map(
    (meaning) =>
      `mark.${meaning} { text-decoration-style: ${lines[meaning]}; }`,
  );
  return `
mark { background: #e4e4e4; color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; text-decoration: underline 0.09em #000; text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
${each.join('\n')}
img.marked { border: 3px solid #000; }
.note-number { font-size: 0.7em; font-weight: 700; }
`;
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
${markStyle()}
@media print { body { max-width: none; padding: 0; } }
`;
}

const tags: Readonly<Record<Exclude<Inline['type'], 'text'>, string>> = {
  ...{ link: 'a', jump: 'a', anchor: 'span' },
  ...{ strong: 'strong', em: 'em', sub: 'sub', sup: 'sup' },
};

function maker(
  document: Document,
  { words, pictures, highlights }: SheetOptions,
  startOf: ReadonlyMap<object, number>,
  notes: readonly SheetNote[],
) {
  const write = (into: Element, text: string, offset: number | null) =>
    appendMarked(into, text, offset, highlights, notes);
  const element = (
    name: string,
    text = '',
    kind = '',
    offset: number | null = null,
  ) => {
    const made = document.createElement(name);
    write(made, text, offset);
    if (kind) made.className = kind;
    return made;
  };
  const inlines = (parts: readonly Inline[], into: Element) => {
    let at = startOf.get(parts) ?? null;
    const add = (inner: readonly Inline[], holder: Element) => {
      for (const part of inner) {
        if (part.type === 'text') {
          write(holder, part.text, at);
          if (at !== null) at += part.text.length;
          continue;
        }
        const made = element(tags[part.type]);
        if (part.type === 'link') made.setAttribute('href', part.url);
        if (part.type === 'jump') made.setAttribute('href', `#n-${part.spot}`);
        if (part.type === 'anchor') made.id = `n-${part.spot}`;
        add(part.inlines, made);
        holder.append(made);
      }
    };
    add(parts, into);
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
        for (const one of highlights) {
          if (!('src' in one) || one.src !== src) continue;
          image.className = 'marked';
          appendNumber(made, one.id, notes);
        }
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
        into.append(element('pre', one.text, '', startOf.get(one) ?? null));
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
