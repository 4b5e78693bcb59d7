import type { ComponentChildren } from 'preact';
import { type Inline, inlineText } from '../core/article/article';
import { text } from '../core/language/text';
import { type Mark, piecesOf } from '../core/reader/marks';

/**
 * Text as Preact text nodes: nothing of a page is ever parsed as HTML here.
 * @param start offset of the first character in the article's canonical text
 */
export function Inlines({
  inlines,
  start,
  marks,
}: {
  readonly inlines: readonly Inline[];
  readonly start: number;
  readonly marks: readonly Mark[];
}) {
  let offset = start;
  return (
    <>
      {inlines.map((inline, index) => {
        const from = offset;
        offset += inlineText([inline]).length;
        return (
          <OneInline key={index} inline={inline} start={from} marks={marks} />
        );
      })}
    </>
  );
}

function OneInline({
  inline,
  start,
  marks,
}: {
  readonly inline: Inline;
  readonly start: number;
  readonly marks: readonly Mark[];
}) {
  if (inline.type === 'text')
    return <>{markedText(inline.text, start, marks)}</>;
  const inner = (
    <Inlines inlines={inline.inlines} start={start} marks={marks} />
  );
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

/** The text with what lies inside of marks in `<mark>`, its class the kinds of the marks. */
export function markedText(
  content: string,
  start: number,
  marks: readonly Mark[],
): ComponentChildren {
  if (marks.length === 0) return content;
  return piecesOf(content, start, marks).map((piece, index) =>
    piece.kinds.length === 0 ? (
      piece.text
    ) : (
      <mark key={index} class={piece.kinds.join(' ')}>
        {piece.text}
      </mark>
    ),
  );
}
