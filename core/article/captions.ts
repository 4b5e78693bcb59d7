import { cleanText } from '../text/clean';
import type { Figure } from './article';
import { namesAuthors } from './crafts';
import {
  type Draft,
  type Run,
  type TextDraft,
  toInlines,
  trimRuns,
} from './draft';
import { textLength } from './prose';
import { splitRuns } from './runs';
import type { Trace } from './trace';

/** "Ảnh: Quỳnh Trần", "(Ảnh: Sputnik).", "- Ảnh: TTXVN", "Nguồn: Reuters" at the end of a caption. */
const CREDIT =
  /\s*(?:[-–—|•]\s*)?(\(?(?<![\p{L}\p{M}])(?:ảnh(?:\s+(?:minh họa|chụp màn hình|cắt từ (?:clip|video)|tư liệu|nhân vật cung cấp))?|nguồn ảnh|nguồn|photo|đồ họa|clip|video|ảnh internet)\s*[:/]\s*[^:]{2,60})$/iu;

/** A line that is nothing but the credit of the picture whose caption stands above it. */
const CREDIT_LINE = /^\(?(?:ảnh|nguồn ảnh|photo|đồ họa)(?:\s[^:]{1,25})?\s*:/iu;
const LONGEST_CREDIT = 60;

/** Longest text below a picture that still reads as its caption. */
const LONGEST = 350;

/** Splits a caption from the credit at its end, so that each is shown once. */
export function captionOf(
  runs: readonly Run[],
): Pick<Figure, 'caption' | 'credit'> {
  const trimmed = trimRuns(runs);
  const text = trimmed.map((run) => run.text).join('');
  const match = CREDIT.exec(text);
  if (!match || match.index === undefined)
    return { caption: toInlines(trimmed), credit: null };
  const [before] = splitRuns(trimmed, match.index);
  return { caption: toInlines(before), credit: cleanText(match[1] ?? '') };
}

/**
 * Gives pictures the captions that stand below them as paragraphs of their own: by their class, in the
 * picture's own element after a line break, centred, or in italics where the article is not.
 */
export function attachCaptions(
  drafts: readonly Draft[],
  caption: string | null,
  trace: Trace,
): Draft[] {
  const italicArticle = isMostlyItalic(drafts);
  const out: Draft[] = [];
  /** Element by whose class the last caption was known: it may hold several paragraphs. */
  let holder: Element | null = null;
  const lastText = drafts.findLast(({ kind }) => kind === 'text');
  for (const draft of drafts) {
    const previous = out.at(-1);
    const figure =
      previous?.kind === 'block' && previous.block.type === 'figure'
        ? previous.block
        : null;
    const isMore = holder?.contains(draft.element) ?? false;
    const isOpen = figure?.caption.length === 0 || isMore;
    const reason =
      figure && previous && draft.kind === 'text'
        ? isOpen
          ? (whyCaption(draft, caption, italicArticle, draft === lastText) ??
            inPictureBox(draft, previous.element))
          : whyCredit(draft, figure)
        : null;
    if (!figure || !reason || draft.kind !== 'text') {
      out.push(draft);
      holder = null;
      continue;
    }
    holder = caption ? draft.element.closest(caption) : null;
    trace.note('captions', draft.element, reason, draft.text);
    out.pop();
    const parts = captionOf(draft.runs);
    const gap: Figure['caption'] =
      figure.caption.length > 0 && parts.caption.length > 0
        ? [{ type: 'text', text: ' ' }]
        : [];
    const block: Figure = {
      ...figure,
      caption: [...figure.caption, ...gap, ...parts.caption],
      credit: parts.credit ?? figure.credit,
    };
    out.push({
      kind: 'block',
      block,
      element: previous?.element ?? draft.element,
    });
  }
  return out;
}

function whyCaption(
  draft: TextDraft,
  selector: string | null,
  italicArticle: boolean,
  isLast: boolean,
): string | null {
  if (selector && draft.element.closest(selector))
    return 'caption by its class';
  if (draft.text.length > LONGEST || draft.level > 0) return null;
  // The last picture of an article stands right above who wrote it, and where it was taken from.
  if (namesAuthors(draft.text)) return null;
  if (isLast && !draft.underPicture && SIGNED.test(draft.text)) return null;
  if (CREDIT.test(draft.text) && draft.text.length < 250)
    return 'ends with a picture credit';
  if (draft.align === 'right') return null;
  if (draft.underPicture && !(draft.bold > 0.9))
    return 'in the element of the picture';
  if (draft.align === 'center') return 'centred below a picture';
  if (draft.italic > 0.9 && !italicArticle) return 'in italics below a picture';
  return null;
}

const SIGNED = /^\(?(?:theo|nguồn)(?:\s|:)/iu;

function whyCredit(draft: TextDraft, figure: Figure): string | null {
  const isCredit =
    figure.credit === null &&
    draft.level === 0 &&
    draft.text.length <= LONGEST_CREDIT &&
    CREDIT_LINE.test(draft.text);
  return isCredit ? 'credit below the caption' : null;
}

/** Class names of a picture's box: "img", "box-image", "photo". */
const PICTURE_NAME = // ASCII: class names.
  /(?:^|[\s_-])(?:img|pic|anh|hinh|media)(?:$|[\s_\d-])|image|photo|picture|figure|hinh-?anh/iu;
const SMALL_BOX = 400;

/** Picture and one short paragraph are all that a box with a picture's name holds. */
function inPictureBox(draft: TextDraft, picture: Element): string | null {
  if (draft.level > 0 || draft.bold > 0.9 || draft.align === 'right')
    return null;
  let box = draft.element.parentElement;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (!box.contains(picture)) continue;
    const isSmall =
      PICTURE_NAME.test(box.getAttribute('class') ?? '') &&
      textLength(box) <= Math.min(SMALL_BOX, draft.text.length + 40) &&
      box.querySelectorAll('img, amp-img').length === 1;
    return isSmall ? 'in the small box of the picture' : null;
  }
  return null;
}

function isMostlyItalic(drafts: readonly Draft[]): boolean {
  const texts = drafts.filter((draft) => draft.kind === 'text');
  const italic = texts.filter((draft) => draft.italic > 0.9).length;
  return italic > texts.length / 2;
}
