import type { ContentRoot } from './content-root';
import type { Draft, TextDraft } from './draft';
import { PICTURE } from './images';
import { isPointer } from './labels';
import type { Page } from './page';
import { textLength } from './prose';
import { isSimilar } from './similar';
import { isStamped, type Stamped, splitStamp } from './stamp';
import { walk } from './walk';

/** The sapo and where it stood; the caller takes it out of the text. */
export interface FoundLead extends Stamped {
  readonly element: Element;
  /** Links to other articles that stood in the same element. */
  readonly pointers: readonly Draft[];
}

const SHORTEST = 30;
const LONGEST = 1200;

/**
 * The sapo: by rule, else the paragraph that the head's description repeats or that opens with an agency's
 * stamp, else the one that stands alone between title and text, else a bold first paragraph.
 * @param above what stands above the text, title included
 */
export function findLead(
  page: Page,
  root: ContentRoot,
  title: Element | null,
  above: readonly Draft[],
): FoundLead | null {
  const byRule = leadByRule(page, root, title);
  if (byRule) return byRule;
  const opening = root.elements
    .slice(0, 2)
    .flatMap((element) => walk(element, page.walking, 6))
    .slice(0, 6);
  const isCandidate = (draft: Draft): draft is TextDraft =>
    draft.kind === 'text' &&
    isLeadLike(draft) &&
    !isTitle(draft, title) &&
    !isCaption(draft, page);
  const before = above.filter(isCandidate);
  const first = opening.filter(isCandidate);
  const described = (draft: TextDraft) =>
    page.head.descriptions.some((one) => isSimilar(one, draft.text));
  const reasons: readonly [string, TextDraft | undefined][] = [
    ['repeated by the head’s description', before.find(described)],
    [
      'repeated by the head’s description',
      first.find((draft) => described(draft) && isSetOff(draft)),
    ],
    [
      'opens with an agency’s stamp',
      [...before, ...first].find(({ text }) => isStamped(text)),
    ],
    ['stands alone between title and text', before.at(-1)],
    ['a heading that is a paragraph', first.find(isLongHeading)],
    [
      'bold first paragraph',
      first[0] && isBoldLead(first[0], opening) ? first[0] : undefined,
    ],
  ];
  for (const [reason, draft] of reasons) {
    const lead = draft ? ofDraft(draft, reason, page) : null;
    if (lead) return lead;
  }
  return null;
}

function leadByRule(
  page: Page,
  root: ContentRoot,
  title: Element | null,
): FoundLead | null {
  for (const { owner, selector } of page.knowledge.rulesFor('lead'))
    for (const element of [...page.copy.querySelectorAll(selector)].slice(
      0,
      4,
    )) {
      if (!isPlausible(element, root, title, owner, page)) continue;
      const lead = made(element, `rule of ${owner}: ${selector}`, page);
      if (lead) return lead;
    }
  return null;
}

/** A paragraph that shares its box with others speaks for itself alone. */
function ofDraft(
  draft: TextDraft,
  reason: string,
  page: Page,
): FoundLead | null {
  const { element, text } = draft;
  if (textLength(element) < text.length * 2 + 200)
    return made(element, reason, page);
  const stamped = splitStamp(null, text, page.knowledge.siteName ?? '');
  page.trace.note('lead', element, reason, stamped.raw);
  return { ...stamped, element, pointers: [] };
}

function made(element: Element, reason: string, page: Page): FoundLead | null {
  const lead = readLead(element, page);
  if (lead) page.trace.note('lead', element, reason, lead.raw);
  return lead;
}

/** Editors set the sapo in `h2` for its size; no subheading is that long. */
function isLongHeading({ level, text }: TextDraft): boolean {
  return level > 0 && text.length > 100;
}

/** Looks unlike the paragraphs around it. */
function isSetOff({ bold, italic, align, level }: TextDraft): boolean {
  return level > 0 || bold > 0.9 || italic > 0.9 || align === 'center';
}

function isCaption({ element }: TextDraft, { walking }: Page): boolean {
  return walking.caption !== null && element.closest(walking.caption) !== null;
}

function isTitle(draft: TextDraft, title: Element | null): boolean {
  return (
    title !== null &&
    (title === draft.element ||
      title.contains(draft.element) ||
      draft.text === title.textContent?.trim())
  );
}

function isLeadLike(draft: TextDraft): boolean {
  return (
    draft.text.length >= 60 &&
    draft.text.length <= LONGEST &&
    draft.linked < 0.4
  );
}

function isBoldLead(first: TextDraft, opening: readonly Draft[]): boolean {
  return first.bold > 0.9 && first.text.length > 70 && hasPlainText(opening);
}

function hasPlainText(drafts: readonly Draft[]): boolean {
  return drafts.some(
    (draft) =>
      draft.kind === 'text' && draft.bold < 0.5 && draft.text.length > 100,
  );
}

/** Generic class names also stand on teasers: the element must lie between title and text, or open it. */
function isPlausible(
  element: Element,
  root: ContentRoot,
  title: Element | null,
  owner: string,
  page: Page,
): boolean {
  const [first] = root.elements;
  if (
    !first ||
    element.contains(first) ||
    element.closest('a, li, nav, footer')
  )
    return false;
  const text = element.textContent?.trim() ?? '';
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (owner !== 'generic') return true;
  if (page.head.descriptions.some((one) => isSimilar(one, text))) return true;
  if (isBesidePicture(element)) return false;
  const follows = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & 4) !== 0;
  if (title && !follows(title, element)) return false;
  if (first.contains(element)) return isNearStart(first, element);
  return title !== null && follows(element, first);
}

/** In the small box of a picture such a class means its caption. */
function isBesidePicture(element: Element): boolean {
  const box = element.parentElement;
  return box?.querySelector(PICTURE) != null && textLength(box) < 400;
}

function isNearStart(root: Element, element: Element): boolean {
  const before = (root.textContent ?? '').indexOf(
    (element.textContent ?? '').trim().slice(0, 40),
  );
  return before >= 0 && before < 400;
}

/** First paragraph of the element, without the links to other articles below it. */
function readLead(
  element: Element,
  { walking, knowledge }: Page,
): FoundLead | null {
  const drafts = walk(element, walking);
  const texts = drafts.filter((draft) => draft.kind === 'text');
  const isPoint = (draft: TextDraft) =>
    isPointer(draft.text) || (draft.linked > 0.9 && texts.length > 1);
  const paragraphs = texts.filter((draft) => !isPoint(draft));
  const text = paragraphs
    .flatMap(({ runs }) =>
      runs
        .map((run) => run.text)
        .join('')
        .split('\n'),
    )
    .filter((line) => !isPointer(line.trim()))
    .join(' ');
  const stamped = splitStamp(element, text, knowledge.siteName ?? '');
  if (stamped.lead.length < SHORTEST) return null;
  return {
    ...stamped,
    element,
    pointers: drafts.filter(
      (draft) => draft.kind === 'text' && draft.linked > 0,
    ),
  };
}
