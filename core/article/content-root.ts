import { cleanText } from '../text/clean';
import { linkDensity, proseByElement, textLength } from './prose';
import { findByReadability } from './readability';
import type { PageKnowledge, Rule } from './rules';
import { teaserShare } from './teasers';
import type { Trace } from './trace';

/** The element that holds the article's text, and who found it. */
export interface ContentRoot {
  /** Whether the reader pointed at it; then it is the article, whatever the gate would say. */
  readonly isChosen?: boolean;
  readonly elements: readonly Element[];
  readonly owner: string;
}

/** A rule is believed without asking Readability when it holds this share of the page's prose. */
const CLEAR_MAJORITY = 0.55;

/** A rule that finds less than this share of the generic finding loses against it. */
const MUCH_SHORTER = 0.5;

const NEARLY_ALL = 0.97;

/** No article is shorter. */
const SHORTEST = 140;

interface Finding {
  readonly rule: Rule;
  readonly elements: readonly Element[];
  readonly prose: number;
}

/**
 * Finds the article's text: by the reader's own choice, else by rule, else by Readability. A rule whose
 * text is much shorter than the generic finding loses, and the trace says so.
 */
export function findContentRoot(
  copy: Document,
  knowledge: PageKnowledge,
  chosen: string | undefined,
  trace: Trace,
): ContentRoot | null {
  const body = copy.body;
  if (!body) return null;
  const picked = chosen && isSelector(copy, chosen) ? select(body, chosen) : [];
  if (picked.length > 0)
    return { ...accept(picked, 'the reader', trace), isChosen: true };

  const prose = proseByElement(body);
  const total = prose.get(body) ?? 0;
  const finding = bestRule(body, knowledge, prose);
  if (finding && finding.prose >= total * CLEAR_MAJORITY)
    return accept(finding.elements, ruleName(finding.rule), trace);

  const majority = finding ? null : holderOfNearlyAll(prose, total);
  if (majority)
    return accept([majority], 'nearly all prose of the page', trace);
  const generic = findByReadability(copy);
  const genericProse = generic
    ? (prose.get(generic) ?? 0) * (1 - teaserShare(generic))
    : 0;
  if (finding && finding.prose >= genericProse * MUCH_SHORTER)
    return accept(finding.elements, ruleName(finding.rule), trace);
  if (finding)
    trace.note(
      'content-root',
      finding.rule.selector,
      `rule of ${finding.rule.owner} lost: ${finding.prose} characters of prose against ${genericProse}`,
    );
  const holder = generic && wideEnough(generic);
  return holder
    ? accept(withSiblings(holder, prose), 'readability', trace)
    : accept([body], 'nothing better than the whole page', trace);
}

/** A stored choice may be anything; a broken one counts as none. */
function isSelector(copy: Document, selector: string): boolean {
  try {
    copy.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // Only a syntax error is thrown here, and it is the answer.
    return false;
  }
}

/** The most specific rule wins unless a later one holds at least twice its prose. */
function bestRule(
  body: Element,
  knowledge: PageKnowledge,
  prose: ReadonlyMap<Element, number>,
): Finding | null {
  let best: Finding | null = null;
  for (const rule of knowledge.rulesFor('content')) {
    const elements = select(body, rule.selector);
    if (elements.length === 0) continue;
    const sum = elements.reduce((all, one) => all + (prose.get(one) ?? 0), 0);
    if (!best || sum > best.prose * 2) best = { rule, elements, prose: sum };
  }
  return best;
}

/** Matches in document order without those inside another match; one of an article shipped twice. */
function select(body: Element, selector: string): Element[] {
  const outer: Element[] = [];
  for (const element of body.querySelectorAll(selector))
    if (!outer.some((one) => one.contains(element))) outer.push(element);
  if (outer.length < 2) return outer;
  const texts = new Set<string>();
  return outer.filter((element) => {
    const text = cleanText(element.textContent ?? '');
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
}

function accept(
  elements: readonly Element[],
  owner: string,
  trace: Trace,
): ContentRoot {
  for (const element of elements)
    trace.note('content-root', element, `chosen by ${owner}`);
  return { elements, owner };
}

/** The deepest element with nearly all prose: on a page without anything else nobody need be asked. */
function holderOfNearlyAll(
  prose: ReadonlyMap<Element, number>,
  total: number,
): Element | null {
  let holder: Element | null = null;
  for (const [element, length] of prose)
    if (length >= total * NEARLY_ALL && (!holder || holder.contains(element)))
      holder = element;
  const isText = (element: Element) => {
    if (element.localName === 'p') return false;
    const length = textLength(element);
    return length < total * 1.3 && linkDensity(element, length) < 0.2;
  };
  return holder && isText(holder) ? holder : null;
}

/** Readability may settle on a single line of a short page; its surroundings are the text then. */
function wideEnough(element: Element): Element {
  let holder = element;
  while (
    textLength(holder) < SHORTEST &&
    holder.parentElement &&
    holder.localName !== 'body'
  )
    holder = holder.parentElement;
  return holder;
}

/** Old mobile templates cut the text in two for an advertisement ("divfirst", "divend"). */
function withSiblings(
  element: Element,
  prose: ReadonlyMap<Element, number>,
): Element[] {
  const all = [element];
  for (
    let next = element.nextElementSibling;
    next && element.localName !== 'body';
    next = next.nextElementSibling
  )
    if (
      next.localName === element.localName &&
      (prose.get(next) ?? 0) > 200 &&
      linkDensity(next) < 0.25
    )
      all.push(next);
  return all;
}

function ruleName({ owner, selector }: Rule): string {
  return `rule of ${owner}: ${selector}`;
}
