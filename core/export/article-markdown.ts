import type { Article, Block, Inline, List, Table } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import type { ExportedHighlight } from './exported';
import { leadStart, writeInlines } from './inlines';
import { marksIn, stretches } from './marks';

/** Title and blocks as Markdown (CommonMark with tables; highlights as Obsidian's ==…==). */
export function articleMarkdown(
  article: Article,
  highlights: readonly ExportedHighlight[],
  pictureAt: (src: string) => string | null,
): string {
  const canonical = canonicalText(article);
  const marks = marksIn(canonical, highlights);
  const lead = article.lead ?? '';
  return [
    `# ${oneLine(marked(article.title, 0))}`,
    lead && `**${oneLine(marked(lead, leadStart(canonical)))}**`,
    ...article.blocks.map(block),
  ]
    .filter(Boolean)
    .join('\n\n');

  function marked(text: string, offset: number): string {
    return stretches(text, offset, marks)
      .map(({ text: part, mark }) =>
        mark
          ? around(part, '==', escapeMarkdown(part.trim()))
          : escapeMarkdown(part),
      )
      .join('');
  }

  function inlines(list: readonly Inline[]): string {
    return writeInlines(list, canonical, {
      text: (words, at) =>
        at === null ? escapeMarkdown(words) : marked(words, at),
      around: (inline, inner) => {
        switch (inline.type) {
          case 'strong':
            return around(inner, '**', inner.trim());
          case 'em':
            return around(inner, '*', inner.trim());
          case 'link':
            return `[${oneLine(inner)}](<${inline.url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
          case 'jump':
          case 'anchor':
            return inner;
          default:
            return `<${inline.type}>${inner}</${inline.type}>`;
        }
      },
    }).replace(/\n/gu, '  \n');
  }

  function block(part: Block): string {
    switch (part.type) {
      case 'paragraph':
        return guardStart(inlines(part.inlines));
      case 'heading': {
        const time = part.time ? `${escapeMarkdown(part.time)} ` : '';
        return `${'#'.repeat(part.level)} ${time}${oneLine(inlines(part.inlines))}`;
      }
      case 'list':
        return drawList(part, '');
      case 'quote':
        return indent(part.blocks.map(block).join('\n\n'), '> ');
      case 'figure':
        return [
          ...part.images.map(({ src, alt }) => picture(src, alt)),
          [oneLine(inlines(part.caption)), escapeMarkdown(part.credit ?? '')]
            .filter(Boolean)
            .map((line) => `*${line.trim()}*`)
            .join(' '),
        ]
          .filter(Boolean)
          .join('\n\n');
      case 'table':
        return drawTable(part);
      case 'code': {
        const longest = Math.max(
          2,
          ...(part.text.match(/`+/gu) ?? []).map(({ length }) => length),
        );
        const fence = '`'.repeat(longest + 1);
        return `${fence}\n${part.text}\n${fence}`;
      }
      case 'embed':
        return `[${escapeMarkdown(part.label || part.url)}](<${part.url}>)`;
    }
  }

  function picture(src: string, alt: string): string {
    const at = pictureAt(src);
    const label = oneLine(escapeMarkdown(alt));
    // A remote picture would load by itself: what is not kept is a link.
    return at === null ? `[🖼 ${label}](<${src}>)` : `![${label}](<${at}>)`;
  }

  function drawList(list: List, indentation: string): string {
    return list.items
      .map(({ inlines: own, children }, index) => {
        const bullet = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
        const inner = children.map((child) =>
          drawList(child, `${indentation}    `),
        );
        return [
          `${indentation}${bullet} ${oneLine(inlines(own))}`,
          ...inner,
        ].join('\n');
      })
      .join('\n');
  }

  function drawTable({ caption, rows }: Table): string {
    const width = Math.max(
      0,
      ...rows.map((row) => row.reduce((sum, cell) => sum + cell.colspan, 0)),
    );
    if (width === 0) return inlines(caption);
    const lines = rows.map((row) => {
      const cells = row.flatMap(({ colspan, inlines: own }) => [
        oneLine(inlines(own)).replace(/\|/gu, '\\|'),
        ...Array.from({ length: colspan - 1 }, () => ''),
      ]);
      while (cells.length < width) cells.push('');
      return `| ${cells.join(' | ')} |`;
    });
    const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`;
    const [head = '', ...rest] = lines;
    const table = [head, rule, ...rest].join('\n');
    const title = oneLine(inlines(caption));
    return title ? `**${title}**\n\n${table}` : table;
  }
}

/** Characters that mean something in Markdown or Obsidian mean themselves. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~$]/gu, '\\$&')
    .replace(/==|%%/gu, (pair) => [...pair].map((one) => `\\${one}`).join(''));
}

/** Marks hug the words; white space stays outside, or it is no emphasis. */
function around(whole: string, sign: string, inner: string): string {
  if (inner === '') return whole;
  const before = /^\s*/u.exec(whole)?.[0] ?? '';
  const after = /\s*$/u.exec(whole)?.[0] ?? '';
  return `${before}${sign}${inner}${sign}${after}`;
}

/** A paragraph that begins like a list, a heading or a rule stays a paragraph. */
function guardStart(text: string): string {
  return text
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([#+\-=|])/u, '\\$1');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}

function indent(text: string, before: string): string {
  return text
    .split('\n')
    .map((line) => `${before}${line}`.trimEnd())
    .join('\n');
}
