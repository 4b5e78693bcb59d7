import type { ContentRoot } from './content-root';
import type { Draft, TextDraft } from './draft';
import type { HeadFacts } from './head';
import { isPointer } from './labels';
import type { PageKnowledge } from './rules';
import { isSimilar } from './similar';
import { type Stamped, splitStamp } from './stamp';
import type { Trace } from './trace';
import { type WalkOptions, walk } from './walk';

/** The sapo and where it stood; the caller takes it out of the text. */
export interface FoundLead extends Stamped {
  readonly element: Element;
  /** Links to other articles that stood in the same element. */
  readonly pointers: readonly Draft[];
}

const SHORTEST = 30;
const LONGEST = 1200;

/**
 * The sapo: by rule, else what the head's description repeats, else the paragraph that stands alone between
 * title and text, else a bold first paragraph.
 * @param before what stands above the text, title included
 * @param first the first paragraphs of the text itself
 */
export function findLead(
  copy: Document,
  root: ContentRoot,
  title: Element | null,
  head: HeadFacts,
  knowledge: PageKnowledge,
  before: readonly Draft[],
  options: WalkOptions,
  trace: Trace,
): FoundLead | null {
  const own = knowledge.site?.name ?? '';
  const made = (element: Element, reason: string): FoundLead | null => {
    const lead = readLead(element, options, own);
    if (lead) trace.note('lead', element, reason, lead.raw);
    return lead;
  };
  for (const { owner, selector } of knowledge.rulesFor('lead')) {
    for (const element of [...copy.querySelectorAll(selector)].slice(0, 4)) {
      if (!isPlausible(element, root, title, owner, head)) continue;
      const lead = made(element, `rule of ${owner}: ${selector}`);
      if (lead) return lead;
    }
  }
  const inText = root.elements
    .flatMap((element) => walk(element, options))
    .slice(0, 6);
  const described = [...before, ...inText].find((draft): draft is TextDraft =>
    draft.kind === 'text' && draft.level !== 0
      ? fits(draft, head, title)
      : draft.kind === 'text' &&
        fits(draft, head, title) &&
        isMarked(draft, inText),
  );
  if (described)
    return made(described.element, 'the head’s description repeats it');
  const alone = before.findLast(
    (draft): draft is TextDraft =>
      draft.kind === 'text' && isLeadLike(draft) && !isTitle(draft, title),
  );
  if (alone) return made(alone.element, 'stands alone between title and text');
  const bold = inText.find((draft) => draft.kind === 'text');
  return bold &&
    isLeadLike(bold) &&
    bold.bold > 0.9 &&
    bold.text.length > 70 &&
    hasPlainText(inText)
    ? made(bold.element, 'bold first paragraph')
    : null;
}

/** A paragraph of the text counts only when it looks unlike the others; before the text any will do. */
function isMarked(draft: TextDraft, inText: readonly Draft[]): boolean {
  return (
    !inText.includes(draft) ||
    draft.bold > 0.9 ||
    draft.italic > 0.9 ||
    draft.align === 'center'
  );
}

function fits(
  draft: TextDraft,
  head: HeadFacts,
  title: Element | null,
): boolean {
  return (
    isLeadLike(draft) &&
    !isTitle(draft, title) &&
    head.descriptions.some((one) => isSimilar(one, draft.text))
  );
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
  head: HeadFacts,
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
  if (head.descriptions.some((one) => isSimilar(one, text))) return true;
  const follows = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & 4) !== 0;
  if (title && !follows(title, element)) return false;
  if (first.contains(element)) return isNearStart(first, element);
  return title !== null && follows(element, first);
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
  options: WalkOptions,
  siteName: string,
): FoundLead | null {
  const drafts = walk(element, options);
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
  const stamped = splitStamp(element, text, siteName);
  if (stamped.lead.length < SHORTEST) return null;
  return {
    ...stamped,
    element,
    pointers: drafts.filter(
      (draft) => draft.kind === 'text' && draft.linked > 0,
    ),
  };
}
