import { cleanText } from '../text/clean';
import type { Figure } from './article';
import {
  type Draft,
  type Run,
  type TextDraft,
  toInlines,
  trimRuns,
} from './draft';
import { splitRuns } from './runs';
import type { Trace } from './trace';

/** "Ảnh: Quỳnh Trần", "(Ảnh: Sputnik).", "- Ảnh: TTXVN", "Nguồn: Reuters" at the end of a caption. */
const CREDIT =
  /\s*(?:[-–—|•]\s*)?(\(?(?:ảnh(?:\s+(?:minh họa|chụp màn hình|cắt từ (?:clip|video)|tư liệu|nhân vật cung cấp))?|nguồn ảnh|nguồn|photo|đồ họa|clip|video|ảnh internet)\s*[:/]\s*[^:]{2,60})$/iu;

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
  for (const draft of drafts) {
    const previous = out.at(-1);
    const figure =
      previous?.kind === 'block' && previous.block.type === 'figure'
        ? previous.block
        : null;
    const isMore = holder?.contains(draft.element) ?? false;
    const reason =
      figure && (figure.caption.length === 0 || isMore) && draft.kind === 'text'
        ? whyCaption(draft, caption, italicArticle)
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
): string | null {
  if (selector && draft.element.closest(selector))
    return 'caption by its class';
  if (draft.text.length > LONGEST || draft.level > 0) return null;
  if (CREDIT.test(draft.text) && draft.text.length < 250)
    return 'ends with a picture credit';
  if (draft.align === 'right') return null;
  if (draft.underPicture && !(draft.bold > 0.9))
    return 'in the element of the picture';
  if (draft.align === 'center') return 'centred below a picture';
  if (draft.italic > 0.9 && !italicArticle) return 'in italics below a picture';
  return null;
}

function isMostlyItalic(drafts: readonly Draft[]): boolean {
  const texts = drafts.filter((draft) => draft.kind === 'text');
  const italic = texts.filter((draft) => draft.italic > 0.9).length;
  return italic > texts.length / 2;
}
