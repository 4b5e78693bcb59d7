import { joinLabels, namesAuthors, namesCrafts } from './crafts';
import { isDateLine } from './date-lines';
import type { Draft, TextDraft } from './draft';
import { isPointer, isRelatedLabel, isWidgetLabel } from './labels';
import { type Credits, readCredits } from './names';
import { isSame, isSimilar } from './similar';
import type { Trace } from './trace';

/** What stood at the top and bottom of the text and belongs to the byline, not to the text. */
export interface Edges {
  readonly drafts: readonly Draft[];
  readonly people: readonly string[];
  readonly sources: readonly string[];
}

/** A longer line is a sentence. */
const LONGEST_LINE = 110;

/** What papers print below an article about themselves. */
const HOUSE_LINE =
  /^(?:bạn đang (?:đọc|xem)|mọi (?:thông tin|ý kiến|thắc mắc)|mời (?:quý )?(?:độc giả|bạn đọc|quý vị|vị) (?:đón|theo dõi|gửi|tham gia|xem|đọc)|quý (?:độc giả|bạn đọc) (?:có thể|vui lòng|muốn|quan tâm)|để (?:không bỏ lỡ|cập nhật)|đường dây nóng|hotline|bản quyền|copyright|©|\(?nguồn: https?:)/iu;

/** Who signs a document stands in it: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH", "Nơi nhận:". */
const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}{2}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|HIỆU TRƯỞNG|CỤC TRƯỞNG)(?:$|\s)|Nơi nhận\s*:)/u;

/** How many drafts can stand above the text. */
const HIGH = 12;

/** How far from the end an author line may stand, pictures not counted. */
const REACH = 7;

interface Known {
  readonly title: string;
  readonly lead: string | null;
  readonly ownNames: readonly string[];
}

/**
 * Takes title, lead, date and author lines off the top, and author, source and widget lines off the bottom.
 * Vietnamese papers sign at the end, mostly right-aligned in bold.
 */
export function trimEdges(
  drafts: readonly Draft[],
  known: Known,
  trace: Trace,
): Edges {
  const top = trimTop(drafts, known, trace);
  const bottom = trimBottom(joinLabels(top.kept), known, trace);
  if (!known.lead && !bottom.drafts.some(isText) && drafts.some(isText))
    return { drafts, people: [], sources: [] }; // a text of one line looks like a signature
  return bottom.people.length > 0 ? bottom : { ...bottom, people: top.people };
}

function isText(draft: Draft): boolean {
  return draft.kind !== 'block' || draft.block.type !== 'figure';
}

/**
 * Author and source lines among what stands below the text: the same lines in pages whose CMS keeps them
 * outside of it.
 */
export function creditsBelow(
  below: readonly Draft[],
  ownNames: readonly string[],
): Pick<Edges, 'people' | 'sources'> {
  const people: string[] = [];
  const sources: string[] = [];
  for (const draft of below.slice(0, 4)) {
    if (draft.kind !== 'text') continue;
    if (isRelatedLabel(draft.text) || draft.text.length > LONGEST_LINE) break;
    if (HOUSE_LINE.test(draft.text)) continue;
    const credits = creditsAt(draft, false, people.length > 0, ownNames);
    people.push(...(credits?.people ?? []));
    sources.push(...(credits?.sources ?? []));
  }
  return untangle(people, sources);
}

function trimTop(
  drafts: readonly Draft[],
  known: Known,
  trace: Trace,
): { kept: Draft[]; people: readonly string[] } {
  const kept: Draft[] = [];
  const people: string[] = [];
  let inText = false;
  let told = 0;
  for (const [index, draft] of drafts.entries()) {
    if (index === HIGH || told > LONGEST_LINE) inText = true;
    const reason =
      inText || draft.kind !== 'text' ? null : whyTop(draft, known);
    if (reason && draft.kind === 'text') {
      trace.note('top', draft.element, reason, draft.text);
      if (reason === AUTHOR_LINE)
        people.push(...readCredits(draft.text, known.ownNames).people);
      continue;
    }
    if (draft.kind === 'text' && draft.level === 0) told += draft.text.length;
    kept.push(draft);
  }
  return { kept, people };
}

const AUTHOR_LINE = 'author line above the text';

function whyTop(
  draft: TextDraft,
  { title, lead, ownNames }: Known,
): string | null {
  const { text } = draft;
  if (isSame(text, title)) return 'repeats the title';
  const isAlike = lead !== null && text.length * 3 > lead.length;
  if (
    isAlike &&
    text.length > 25 &&
    text.length < lead.length * 3 &&
    isSimilar(text, lead)
  )
    return 'repeats the lead';
  if (text.length > LONGEST_LINE) return null;
  const credits = readCredits(text, ownNames);
  const isNamed = credits.complete && credits.people.length > 0;
  if (isNamed && draft.level === 0 && text.length < 50 && draft.bold < 0.5)
    return AUTHOR_LINE;
  return isDateLine(text) ? 'date line' : null;
}

function trimBottom(
  drafts: readonly Draft[],
  known: Known,
  trace: Trace,
): Edges {
  const kept = [...drafts];
  const people: string[][] = [];
  const sources: string[][] = [];
  const crafts: TextDraft[] = [];
  const signature = kept.findIndex(
    (draft, at) =>
      at >= kept.length - REACH &&
      draft.kind === 'text' &&
      SIGNATURE.test(draft.text),
  );
  for (let at = kept.length - 1, seen = 0; at >= 0 && seen < REACH; at--) {
    const draft = kept[at] as Draft;
    if (draft.kind !== 'text') continue;
    seen++;
    const isOfDocument = signature >= 0 && at >= signature;
    if (isOfDocument && !isTailClutter(draft)) continue;
    const credits =
      creditsAt(
        draft,
        at === kept.length - 1 || seen === 1,
        people.length + sources.length > 0,
        known.ownNames,
      ) ?? sourceBelow(draft, kept[at - 1]);
    if (credits) {
      people.unshift([...credits.people]);
      sources.unshift([...credits.sources]);
      trace.note('bottom', draft.element, 'author or source line', draft.text);
      kept.splice(at, 1);
    } else if (isTailClutter(draft)) {
      trace.note(
        'bottom',
        draft.element,
        'label or pointer below the text',
        draft.text,
      );
      kept.splice(at, 1);
    } else if (draft.text.length > LONGEST_LINE) break;
    else if (namesCrafts(draft.text)) crafts.push(draft);
  }
  for (const draft of people.flat().length > 0 ? crafts : []) {
    trace.note('bottom', draft.element, 'credit beside the author', draft.text);
    kept.splice(kept.indexOf(draft), 1);
  }
  return { drafts: kept, ...untangle(people.flat(), sources.flat()) };
}

/** A short last line below "Theo …" is the paper, whatever its name looks like. */
function sourceBelow(
  draft: TextDraft,
  above: Draft | undefined,
): Credits | null {
  const isBelow =
    above?.kind === 'text' &&
    /^theo\s/iu.test(above.text) &&
    above.text.length < 50;
  return isBelow && draft.text.length < 40
    ? { people: [], sources: [draft.text], complete: true }
    : null;
}

/** "Theo Vân Anh" above "Lao Động": with another source below it, "Theo" names the person. */
function untangle(
  people: string[],
  sources: string[],
): Pick<Edges, 'people' | 'sources'> {
  const [first, ...others] = sources;
  const isName = (name: string) => readCredits(name, []).people.length === 1;
  if (people.length === 0 && first && others.length > 0 && isName(first))
    return { people: [first], sources: others };
  return { people: [...new Set(people)], sources: [...new Set(sources)] };
}

function creditsAt(
  draft: TextDraft,
  isLast: boolean,
  hasOthers: boolean,
  ownNames: readonly string[],
): Credits | null {
  const { text } = draft;
  if (text.length > LONGEST_LINE || (draft.level > 0 && !isLast)) return null;
  const credits = readCredits(text, ownNames);
  const found = credits.people.length + credits.sources.length;
  if (text.length > 60 && /[.!?…]$/u.test(text)) return null;
  if (found === 0 || !credits.complete || found > 6) return null;
  const isSigned =
    draft.align === 'right' ||
    draft.bold > 0.9 ||
    draft.italic > 0.9 ||
    /author|tacgia|tac-gia|source|nguon|signature|byline/iu.test(
      namesOf(draft.element),
    );
  const isSource =
    /^[(\s]*(?:theo|nguồn)(?:$|[\s:])/iu.test(text) || namesAuthors(text);
  return isSigned || isSource || ((isLast || hasOthers) && text.length < 60)
    ? credits
    : null;
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
}

function isTailClutter({ text }: TextDraft): boolean {
  return (
    isWidgetLabel(text) ||
    isRelatedLabel(text) ||
    isPointer(text) ||
    HOUSE_LINE.test(text) ||
    /^\(?(?:tổng hợp|t\/h|sưu tầm)\)?\.?$/iu.test(text) ||
    /^#\p{L}/u.test(text) ||
    !/[\p{L}\p{N}]/u.test(text)
  );
}
