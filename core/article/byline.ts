import { cleanText } from '../text/clean';
import type { Draft } from './draft';
import { creditsBelow, type Edges } from './edges';
import { isPerson, readCredits } from './names';
import type { Page } from './page';
import type { PageKnowledge, Rule } from './rules';

export interface Byline {
  readonly people: readonly string[];
  readonly sources: readonly string[];
}

/**
 * People who wrote the article: by the rules of host and CMS, else the article's tail, else JSON-LD (persons
 * only), else generic class names, else meta. Meta comes last: on these sites it names the publisher.
 */
export function readByline(
  page: Page,
  edges: Edges,
  above: readonly Draft[],
  below: readonly Draft[],
): Byline {
  const { copy, head, knowledge, ownNames, trace } = page;
  const rules = knowledge.rulesFor('byline');
  const isOwn = ({ owner }: Rule) => owner !== 'generic';
  const under = creditsBelow(below, ownNames);
  const sources = [
    ...new Set([
      ...edges.sources,
      ...under.sources,
      ...sourcesByRule(copy, knowledge, ownNames),
    ]),
  ];
  const witnesses: readonly [string, () => readonly string[]][] = [
    ['rule of the site', () => byRules(copy, rules.filter(isOwn), ownNames)],
    ['edge of the text', () => edges.people],
    ['line below the text', () => under.people],
    ['JSON-LD', () => personsOf(head.linked?.authors ?? [], ownNames)],
    [
      'generic rule',
      () =>
        byRules(
          copy,
          rules.filter((rule) => !isOwn(rule)),
          ownNames,
        ),
    ],
    ['line above the text', () => aboveText(above, ownNames)],
    ['meta', () => personsOf(head.authors, ownNames)],
  ];
  for (const [witness, name] of witnesses) {
    const people = name();
    if (people.length === 0) continue;
    trace.note('byline', witness, 'byline', people.join(', '));
    return { people, sources };
  }
  return { people: [], sources };
}

/** Everyone that the first matching selector names. */
function byRules(
  copy: Document,
  rules: readonly Rule[],
  ownNames: readonly string[],
): string[] {
  for (const { selector } of rules) {
    const people = [...copy.querySelectorAll(selector)]
      .slice(0, 8)
      .flatMap((element) => {
        const text = lineOf(element);
        return text.length > 120 ? [] : readCredits(text, ownNames).people;
      });
    if (people.length > 0) return [...new Set(people)];
  }
  return [];
}

/** Text of an element, with its inner elements parted, so that "TRÍ TÚC" and "Nhà báo" stay two. */
function lineOf(element: Element): string {
  if (element.hasAttribute('content'))
    return element.getAttribute('content') ?? '';
  const inner = [...element.children].filter((child) =>
    child.textContent?.trim(),
  );
  if (inner.length < 2) return cleanText(element.textContent ?? '');
  return inner.map((child) => cleanText(child.textContent ?? '')).join(' | ');
}

function personsOf(
  names: readonly string[],
  ownNames: readonly string[],
): string[] {
  return [
    ...new Set(names.flatMap((name) => readCredits(name, ownNames).people)),
  ].filter((name) => isPerson(name, ownNames));
}

function sourcesByRule(
  copy: Document,
  knowledge: PageKnowledge,
  ownNames: readonly string[],
): string[] {
  for (const { owner, selector } of knowledge.rulesFor('source'))
    for (const element of [...copy.querySelectorAll(selector)].slice(0, 4)) {
      const text = cleanText(element.textContent ?? '');
      if (text.length < 2 || text.length > 60 || /https?:/iu.test(text))
        continue;
      const { people, sources } = readCredits(text, ownNames);
      if (sources.length > 0) return [...sources];
      if (people.length === 0 && owner !== 'generic') return [text];
    }
  return [];
}

/** An author line between title and text, with or without the date. */
function aboveText(
  before: readonly Draft[],
  ownNames: readonly string[],
): string[] {
  for (const draft of before) {
    if (draft.kind !== 'text' || draft.level > 0 || draft.text.length > 80)
      continue;
    const { people, complete } = readCredits(draft.text, ownNames);
    if (
      complete &&
      people.length > 0 &&
      people.every((name) => name.includes(' '))
    )
      return [...people];
  }
  return [];
}
