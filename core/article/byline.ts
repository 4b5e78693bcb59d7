import { cleanText } from '../text/clean';
import type { Draft } from './draft';
import type { Edges } from './edges';
import type { HeadFacts } from './head';
import { isPerson, readCredits } from './names';
import type { PageKnowledge, Rule } from './rules';
import type { Trace } from './trace';

export interface Byline {
  readonly people: readonly string[];
  readonly sources: readonly string[];
}

/**
 * People who wrote the article: by the rules of host and CMS, else the article's tail, else JSON-LD (persons
 * only), else generic class names, else meta. Meta comes last: on these sites it names the publisher.
 */
export function readByline(
  copy: Document,
  edges: Edges,
  before: readonly Draft[],
  head: HeadFacts,
  knowledge: PageKnowledge,
  ownNames: readonly string[],
  trace: Trace,
): Byline {
  const rules = knowledge.rulesFor('byline');
  const sources = [
    ...edges.sources,
    ...sourcesByRule(copy, knowledge, ownNames),
  ];
  const told = (people: readonly string[], from: string): Byline | null => {
    if (people.length === 0) return null;
    trace.note('byline', from, 'byline', people.join(', '));
    return { people, sources: [...new Set(sources)] };
  };
  return (
    told(
      byRules(
        copy,
        rules.filter(({ owner }) => owner !== 'generic'),
        ownNames,
      ),
      'rule of the site',
    ) ??
    told(edges.people, 'tail of the text') ??
    told(personsOf(head.linked?.authors ?? [], ownNames), 'JSON-LD') ??
    told(
      byRules(
        copy,
        rules.filter(({ owner }) => owner === 'generic'),
        ownNames,
      ),
      'generic rule',
    ) ??
    told(aboveText(before, ownNames), 'line above the text') ??
    told(personsOf(head.authors, ownNames), 'meta') ?? {
      people: [],
      sources: [...new Set(sources)],
    }
  );
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
  for (const { selector } of knowledge.rulesFor('source')) {
    const element = copy.querySelector(selector);
    const text = cleanText(element?.textContent ?? '').replace(
      /^(?:theo|nguồn(?: tin)?)\s*:?\s*/iu,
      '',
    );
    if (text.length > 1 && text.length < 60 && !/^https?:/iu.test(text)) {
      const { people, sources } = readCredits(text, ownNames);
      return sources.length > 0
        ? [...sources]
        : people.length > 0
          ? []
          : [text];
    }
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
