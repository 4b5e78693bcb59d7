import { cleanText } from '../text/clean';
import type { Draft, TextDraft } from './draft';
import type { HeadFacts } from './head';
import type { Page } from './page';
import { textLength } from './prose';
import type { PageKnowledge } from './rules';
import { essence, isSimilar } from './similar';

/** The title and, when it stands on the page, its element. */
export interface FoundTitle {
  readonly title: string;
  readonly element: Element | null;
}

/**
 * The headline as the page prints it: by rule, else the h1 that the head's titles know, else the first h1,
 * else a bold line before the text, else the head's title without the site's name.
 * @param before what stands above the text, and the first lines of the text
 */
export function findTitle(
  page: Page,
  before: readonly Draft[],
): FoundTitle | null {
  const { copy, head, knowledge, trace } = page;
  const found =
    byRule(copy, knowledge) ??
    byHeadline(page) ??
    byPicture(copy, head, knowledge) ??
    byBoldLine(before, head) ??
    byHead(head, knowledge);
  if (found) trace.note('title', found.element ?? 'head', 'title', found.title);
  return found;
}

function byRule(copy: Document, knowledge: PageKnowledge): FoundTitle | null {
  for (const { owner, selector } of knowledge.rulesFor('title')) {
    if (owner === 'generic' && copy.querySelectorAll(selector).length > 1)
      continue;
    const element = copy.querySelector(selector);
    const title = element ? headline(element) : '';
    if (element && title.length > 2) return { title, element };
  }
  return null;
}

function byHeadline({ copy, head, url }: Page): FoundTitle | null {
  const h1s = [...copy.querySelectorAll('h1')]
    .map((element) => ({ element, title: headline(element) }))
    .filter(
      ({ element, title }) =>
        title.length > 2 &&
        title.length < LONGEST_HEADLINE &&
        !leadsHome(element, title, url),
    );
  const known = h1s.find(({ title }) =>
    head.titles.some((one) => isKnownAs(title, one)),
  );
  if (known) return known;
  const isTold = head.titles.some((title) => wordsOf(title) > 2);
  if (isTold && h1s.length > SECTIONS) return null;
  // An h1 that the head does not know may be the site's slogan or a section; a long one is a headline.
  const real = h1s.find(({ title }) => wordsOf(title) > (isTold ? 4 : 3));
  if (real ?? (isTold ? null : h1s[0])) return real ?? h1s[0] ?? null;
  return (
    [...copy.querySelectorAll('h2, h3')]
      .map((element) => ({ element, title: headline(element) }))
      .find(
        ({ title }) =>
          title.length > 15 && head.titles.some((one) => isKnownAs(title, one)),
      ) ?? null
  );
}

/** With more than this many, none known to the head, each h1 heads a section of a manual. */
const SECTIONS = 4;

/** Blogs put their whole introduction into an h1. */
const LONGEST_HEADLINE = 300;

/** Portals print their own name as an h1 that links to the home page. */
function leadsHome(element: Element, title: string, url: string): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (!link || essence(headline(link)) !== essence(title)) return false;
  const target = URL.parse(link.getAttribute('href') ?? '', url);
  return target?.pathname === '/' && target.search === '';
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}

/** The head's title is the headline, or the headline with the site's name behind it. */
function isKnownAs(title: string, known: string): boolean {
  return (
    isSimilar(title, known) ||
    (title.length > 15 && essence(known).startsWith(essence(title))) ||
    essence(known.split(SEPARATOR)[0] ?? '') === essence(title)
  );
}

/** eMagazines draw their headline: an h1 that holds a picture only, whose alternative text the head knows. */
function byPicture(
  copy: Document,
  head: HeadFacts,
  knowledge: PageKnowledge,
): FoundTitle | null {
  const drawn = [...copy.querySelectorAll('h1 img[alt]')].find((image) =>
    head.titles.some((one) =>
      isKnownAs(cleanText(image.getAttribute('alt') ?? ''), one),
    ),
  );
  return drawn ? byHead(head, knowledge) : null;
}

/** Between the headline and the site's name in the head's title. */
const SEPARATOR = /\s+[|\-–—»]\s+/u;

const SHORTEST = 15;
const LONGEST = 200;

function byBoldLine(
  before: readonly Draft[],
  head: HeadFacts,
): FoundTitle | null {
  const lines = before.filter((draft) => draft.kind === 'text');
  const fits = (text: string) =>
    text.length >= SHORTEST && text.length <= LONGEST;
  const known = lines.find(
    ({ text }) => fits(text) && head.titles.some((one) => isSimilar(text, one)),
  );
  const line =
    known ??
    lines.findLast((one) => fits(one.text) && isNamedTitle(one)) ??
    lines.find(
      (one) =>
        fits(one.text) &&
        (one.bold > 0.9 || one.level > 0) &&
        one.linked < 0.5 &&
        one.element.localName !== 'h1' && // those have been judged already
        !one.text.includes('://'),
    );
  if (!line) return null;
  // A line among others in one box names no element that could be taken out.
  const isAlone = textLength(line.element) < line.text.length + 20;
  return { title: line.text, element: isAlone ? line.element : null };
}

// ASCII: class names.
const TITLE_NAME = /(?:^|[\s_-])(?:title|tieu-?de|headline)(?:$|[\s_-])/iu;

/** Portals print the headline in a box that only its class tells from the rest ("view-title"). */
function isNamedTitle({ element, text, linked }: TextDraft): boolean {
  return (
    linked < 0.5 &&
    wordsOf(text) > 4 &&
    TITLE_NAME.test(element.getAttribute('class') ?? '')
  );
}

function byHead(head: HeadFacts, knowledge: PageKnowledge): FoundTitle | null {
  const raw = head.titles[0];
  if (!raw) return null;
  const names = [
    head.siteName ?? '',
    knowledge.siteName ?? '',
    ...(knowledge.site?.hosts ?? []),
  ];
  return { title: withoutSiteName(raw, names), element: null };
}

/** "Tiêu đề - Báo X", "Tiêu đề | x.vn": the last part goes when it names the site or is short. */
function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const rest = title
    .slice(0, title.lastIndexOf(last))
    .replace(/\s+[|\-–—»]\s+$/u, '');
  const named = siteNames.some(
    (name) => name.length > 1 && essence(last).includes(essence(name)),
  );
  const looksLikeName =
    /báo|online|news|\.vn|\.com|cổng|trang|mobile|tin tức/iu.test(last);
  return named || looksLikeName ? rest : title;
}

function headline(element: Element): string {
  return cleanText(element.textContent ?? '');
}
