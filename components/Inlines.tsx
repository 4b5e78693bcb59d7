import type { ComponentChildren } from 'preact';
import { type Inline, inlineText } from '../core/article/article';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/model';

/**
 * Text as Preact text nodes: nothing of a page is ever parsed as HTML here.
 * @param start offset of the first character in the article's canonical text
 */
export function Inlines({
  inlines,
  start,
  mark,
}: {
  readonly inlines: readonly Inline[];
  readonly start: number;
  readonly mark: Mark | null;
}) {
  let offset = start;
  return (
    <>
      {inlines.map((inline, index) => {
        const from = offset;
        offset += inlineText([inline]).length;
        return (
          <OneInline key={index} inline={inline} start={from} mark={mark} />
        );
      })}
    </>
  );
}

function OneInline({
  inline,
  start,
  mark,
}: {
  readonly inline: Inline;
  readonly start: number;
  readonly mark: Mark | null;
}) {
  if (inline.type === 'text')
    return <>{markedText(inline.text, start, mark)}</>;
  const inner = <Inlines inlines={inline.inlines} start={start} mark={mark} />;
  if (inline.type !== 'link') {
    const Tag = inline.type;
    return <Tag>{inner}</Tag>;
  }
  return (
    <a
      href={inline.url}
      target="_blank"
      rel="noopener noreferrer"
      title={text('reader.openedLink')}
    >
      {inner}
    </a>
  );
}

/** The text with the part inside `mark` in a `<mark>`. */
export function markedText(
  content: string,
  start: number,
  mark: Mark | null,
): ComponentChildren {
  const from = mark ? Math.max(0, mark.start - start) : 0;
  const to = mark ? Math.min(content.length, mark.end - start) : 0;
  if (from >= to) return content;
  return [
    content.slice(0, from),
    <mark key="mark">{content.slice(from, to)}</mark>,
    content.slice(to),
  ];
}
