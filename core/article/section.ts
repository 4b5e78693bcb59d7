import { cleanText } from '../text/clean';
import type { PageKnowledge } from './rules';

const HOME = /^(?:trang chủ|home|homepage|trang nhất|tin tức)?$/iu;
const LONGEST = 50;

/** Sections from the outermost to the article's own, without "Trang chủ". */
export function readBreadcrumbs(
  copy: Document,
  knowledge: PageKnowledge,
): string[] {
  for (const { selector } of knowledge.rulesFor('section')) {
    const texts = textsOf(copy, selector).slice(0, 6);
    if (texts.length > 0 && texts.length <= 5) return texts;
  }
  return [];
}

/** Keywords that the page shows, else those of its head. */
export function readTags(
  copy: Document,
  knowledge: PageKnowledge,
  head: readonly string[],
): string[] {
  for (const { selector } of knowledge.rulesFor('tags')) {
    const texts = textsOf(copy, selector).map((text) =>
      text.replace(/^#|[,;]$/gu, ''),
    );
    if (texts.length > 0 && texts.length <= 30) return texts;
  }
  return [...new Set(head.map(cleanText))].filter(Boolean).slice(0, 30);
}

function textsOf(copy: Document, selector: string): string[] {
  const texts = [...copy.querySelectorAll(selector)]
    .slice(0, 40)
    .map((element) =>
      cleanText(element.textContent ?? '').replace(
        /[\s›>»/|]+$|^[\s›>»/|]+/gu,
        '',
      ),
    );
  return [...new Set(texts)].filter(
    (text) => text.length <= LONGEST && !HOME.test(text),
  );
}

/** The line above the title, rare. */
export function readKicker(
  copy: Document,
  knowledge: PageKnowledge,
): string | null {
  const selector = knowledge.selectorFor('kicker');
  const text = selector
    ? cleanText(copy.querySelector(selector)?.textContent ?? '')
    : '';
  return text.length > 1 && text.length < 80 ? text : null;
}
