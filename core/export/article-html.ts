import type { Article, Block, Inline, List, Table } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import type { ExportedHighlight } from './exported';
import { leadStart, writeInlines } from './inlines';
import { type Mark, marksIn, stretches } from './marks';
import { element, escapeText } from './markup';

export interface DrawnArticle {
  readonly article: Article;
  readonly highlights: readonly ExportedHighlight[];
  /** Where a picture lies beside or inside of the file; null for one that is not kept. Never a remote address. */
  pictureAt(src: string): string | null;
  /** Where a highlight begins gets this before its id, so that ids stay unique in one file. */
  readonly idPrefix?: string;
}

/** Title, lead and blocks as markup that is well-formed as HTML and as XHTML; highlights are `mark`s. */
export function articleHtml(drawn: DrawnArticle): string {
  const { article } = drawn;
  const canonical = canonicalText(article);
  const marks = marksIn(canonical, drawn.highlights);
  const started = new Set<Mark>();
  const lead = article.lead ?? '';

  return [
    element('h1', {}, marked(article.title, 0)),
    lead && element('p', { class: 'lead' }, marked(lead, leadStart(canonical))),
    ...article.blocks.map(block),
  ]
    .filter(Boolean)
    .join('\n');

  function marked(text: string, offset: number): string {
    return stretches(text, offset, marks)
      .map(({ text: part, mark }) => {
        const inner = escapeText(part).replace(/\n/gu, '<br/>');
        if (!mark) return inner;
        const id = started.has(mark)
          ? undefined
          : `${drawn.idPrefix ?? ''}h-${mark.id}`;
        started.add(mark);
        return element(
          'mark',
          { id, class: mark.color ? `mark-${mark.color}` : undefined },
          inner,
        );
      })
      .join('');
  }

  function spotId(spot: number): string {
    return `${drawn.idPrefix ?? ''}n-${spot}`;
  }

  function inlines(list: readonly Inline[]): string {
    return writeInlines(list, canonical, {
      text: (words, at) =>
        at === null ? escapeText(words) : marked(words, at),
      around: (inline, inner) => {
        switch (inline.type) {
          case 'link':
            return element('a', { href: inline.url, rel: 'noreferrer' }, inner);
          case 'jump':
            return element('a', { href: `#${spotId(inline.spot)}` }, inner);
          case 'anchor':
            return element('span', { id: spotId(inline.spot) }, inner);
          default:
            return element(inline.type, {}, inner);
        }
      },
    });
  }

  function block(part: Block): string {
    switch (part.type) {
      case 'paragraph':
        return element('p', { class: part.role }, inlines(part.inlines));
      case 'heading': {
        const time = part.time
          ? `${element('span', { class: 'time' }, escapeText(part.time))} `
          : '';
        return element(`h${part.level}`, {}, time + inlines(part.inlines));
      }
      case 'list':
        return drawList(part);
      case 'quote':
        return element(
          part.kind === 'box' ? 'aside' : 'blockquote',
          {},
          part.blocks.map(block).join('\n'),
        );
      case 'figure': {
        const pictures = part.images.map(({ src, alt }) => {
          const at = drawn.pictureAt(src);
          return at === null
            ? alt && element('p', { class: 'alt' }, escapeText(`[${alt}]`))
            : element('img', { src: at, alt }, null);
        });
        const caption = [inlines(part.caption), escapeText(part.credit ?? '')]
          .filter(Boolean)
          .join(' ');
        const inner =
          pictures.filter(Boolean).join('') +
          (caption && element('figcaption', {}, caption));
        return inner && element('figure', {}, inner);
      }
      case 'table':
        return drawTable(part);
      case 'code':
        return element(
          'pre',
          {},
          element('code', {}, codeText(part.text, part)),
        );
      case 'embed':
        return element(
          'p',
          {},
          element(
            'a',
            { href: part.url, rel: 'noreferrer' },
            escapeText(part.label || part.url),
          ),
        );
    }
  }

  function codeText(text: string, owner: object): string {
    const at = canonical.startOf.get(owner);
    return at === undefined
      ? escapeText(text)
      : marked(text, at).replaceAll('<br/>', '\n');
  }

  function drawList(list: List): string {
    const items = list.items.map(({ inlines: own, children }) =>
      element('li', {}, inlines(own) + children.map(drawList).join('')),
    );
    if (items.length === 0) return '';
    return list.ordered
      ? element('ol', { start: list.start }, items.join('\n'))
      : element('ul', {}, items.join('\n'));
  }

  function drawTable({ caption, rows }: Table): string {
    const head = inlines(caption);
    const drawnRows = rows
      .filter((row) => row.length > 0)
      .map((row) => {
        const cells = row.map(({ header, colspan, rowspan, inlines: own }) =>
          element(
            header ? 'th' : 'td',
            {
              colspan: colspan > 1 ? colspan : undefined,
              rowspan: rowspan > 1 ? rowspan : undefined,
            },
            inlines(own),
          ),
        );
        return element('tr', {}, cells.join(''));
      });
    if (drawnRows.length === 0) return head && element('p', {}, head);
    return element(
      'table',
      {},
      (head && element('caption', {}, head)) +
        element('tbody', {}, drawnRows.join('\n')),
    );
  }
}
