import type { ComponentChildren } from 'preact';
import { type Inline, inlineText } from '../core/article/article';
import { text } from '../core/language/text';
import { type Mark, type Piece, piecesOf } from '../core/reader/marks';
import { JumpLink } from './JumpLink';

/**
 * Text as Preact text nodes: nothing of a page is ever parsed as HTML here.
 * @param start offset of the first character in the article's canonical text
 */
export function Inlines({
  inlines,
  start,
  marks,
  inLink = false,
}: {
  readonly inlines: readonly Inline[];
  readonly start: number;
  readonly marks: readonly Mark[];
  readonly inLink?: boolean;
}) {
  let offset = start;
  return (
    <>
      {inlines.map((inline, index) => {
        const from = offset;
        offset += inlineText([inline]).length;
        return (
          <OneInline
            key={index}
            inline={inline}
            start={from}
            marks={marks}
            inLink={inLink}
          />
        );
      })}
    </>
  );
}

function OneInline({
  inline,
  start,
  marks,
  inLink,
}: {
  readonly inline: Inline;
  readonly start: number;
  readonly marks: readonly Mark[];
  readonly inLink: boolean;
}) {
  if (inline.type === 'text')
    return <>{markedText(inline.text, start, marks, inLink)}</>;
  const inner = (
    <Inlines
      inlines={inline.inlines}
      start={start}
      marks={marks}
      inLink={inLink || inline.type === 'link' || inline.type === 'jump'}
    />
  );
  if (inline.type === 'anchor')
    return <span data-spot={inline.spot}>{inner}</span>;
  if (inline.type === 'jump')
    return (
      <JumpLink spot={inline.spot} start={start} inlines={inline.inlines}>
        {inner}
      </JumpLink>
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

/**
 * The text with what lies inside of marks in `<mark>` (abbreviations in `<abbr>`), its class the kinds of the marks.
 * @param inLink a link is pressed already: what is highlighted in it is edited from the list
 */
export function markedText(
  content: string,
  start: number,
  marks: readonly Mark[],
  inLink = false,
): ComponentChildren {
  if (marks.length === 0) return content;
  return piecesOf(content, start, marks).map((piece, index) => {
    if (piece.kinds.length === 0) return piece.text;
    // What is only explained is not marked: screen readers would call it so.
    const Tag = piece.kinds.every((kind) => kind === 'abbr') ? 'abbr' : 'mark';
    return (
      <Tag key={index} {...attributesOf(piece, inLink)}>
        {piece.text}
      </Tag>
    );
  });
}

/** Id of the element that says what an abbreviation stands for. */
export function abbreviationId(index: number): string {
  return `dd-abbreviation-${index}`;
}

function attributesOf(piece: Piece, inLink: boolean) {
  const { kinds, highlight, explains } = piece;
  const highlights = kinds.filter((kind) => kind.startsWith('hl-'));
  const names = [...kinds] as string[];
  if (highlights.length > 1) names.push('hl-several');
  if (highlight?.isLast && highlight.isNoted) names.push('hl-noted');
  return {
    class: names.join(' '),
    ...(highlight && !inLink && { 'data-highlight': highlight.id }),
    // Reached by Tab once, where it begins.
    ...(highlight?.isFirst &&
      !inLink && {
        tabIndex: 0,
        role: 'button' as const,
        'aria-haspopup': 'dialog' as const,
      }),
    ...(explains && {
      'data-abbreviation': String(explains.index),
      ...(explains.isFirst && {
        'aria-describedby': abbreviationId(explains.index),
        ...(!inLink && { tabIndex: 0, role: 'button' as const }),
      }),
    }),
  };
}
