import type { Draft, TextDraft } from './draft';
import { isAsked } from './interview';
import type { Trace } from './trace';

const LONGEST = 170;
/** A longer h2 is a sentence that an editor made big. */
const LONGEST_TAGGED = 260;

const LEGAL = /^(?:chương|điều|mục|phần)\s+(?:\d+|[IVXLC]+)(?![\p{L}\p{N}])/iu;

/**
 * Makes headings of the bold paragraphs that serve as such, and paragraphs of the headings that do not.
 * A heading is short, bold throughout, no sentence, and something follows it.
 */
export function settleHeadings(
  drafts: readonly Draft[],
  trace: Trace,
): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.kind !== 'text') return draft;
    if (draft.level > 0)
      return isHeadingAtAll(draft) ? draft : { ...draft, level: 0 };
    const reason = whyHeading(draft, drafts, index);
    if (!reason) return draft;
    trace.note('headings', draft.element, reason, draft.text);
    return { ...draft, level: 3 as const };
  });
}

/** "1. Không ăn quá mặn.", "3/ Uống đủ nước:": a numbered heading may end like a sentence. */
const NUMBERED = /^\d{1,2}\s?[./)]\s+\p{Lu}.*[\p{L}\p{N}][.:]$/u;
const LONGEST_POINT = 80;

/** "Điều 2." in bold, its title after it in plain. */
function isTitledLegal({ text, bold }: TextDraft): boolean {
  return (
    bold > 0.1 &&
    text.length <= 120 &&
    LEGAL.test(text) &&
    !/[.,;:]$/u.test(text)
  );
}

function isHeadingAtAll({ text }: TextDraft): boolean {
  return (
    text.length <= LONGEST_TAGGED && !(text.length > 120 && /[.…]$/u.test(text))
  );
}

function whyHeading(
  draft: TextDraft,
  drafts: readonly Draft[],
  index: number,
): string | null {
  const { text, bold } = draft;
  if (isTitledLegal(draft)) return 'article of a legal text with its title';
  if (bold < 0.95 || text.length < 3 || text.length > LONGEST) return null;
  if (draft.align === 'right' || draft.linked > 0.5 || draft.underPicture)
    return null;
  if (LEGAL.test(text)) return 'bold article of a legal text';
  const isPoint = NUMBERED.test(text) && text.length <= LONGEST_POINT;
  if (/[.,;:…!]["”’)]?$/u.test(text) && !/\.\.\.$/u.test(text) && !isPoint)
    return null;
  if (/^[-–+*•>“"(]\s/u.test(text) || isAsked(draft)) return null;
  if (!/\p{L}/u.test(text)) return null;
  const next = drafts[index + 1];
  if (!next || !isFollowed(next)) return null;
  return isRunOfBold(drafts, index) ? null : 'short bold paragraph before text';
}

/** Something that a heading can stand above. */
function isFollowed(next: Draft): boolean {
  if (next.kind !== 'text')
    return next.kind === 'quote' || next.block.type !== 'embed';
  return (
    next.align !== 'right' && (next.text.length > 25 || LEGAL.test(next.text))
  );
}

/** Three bold lines in a row are a list or an address, not headings. */
function isRunOfBold(drafts: readonly Draft[], index: number): boolean {
  const isBold = (at: number) => {
    const draft = drafts[at];
    return (
      draft?.kind === 'text' &&
      draft.bold > 0.95 &&
      draft.level === 0 &&
      !LEGAL.test(draft.text) // stands between chapter and article, in a row of headings
    );
  };
  let length = 1;
  for (let at = index - 1; isBold(at); at--) length++;
  for (let at = index + 1; isBold(at); at++) length++;
  return length > 2;
}
