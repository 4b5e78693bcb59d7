import type { Block } from './article';
import { inlineText } from './article';
import type { HeadFacts } from './head';
import type { ListRows } from './list-rows';

/** Why a page is no article; said to the reader in these terms. */
export type NoArticle =
  | 'list-page'
  | 'too-short'
  | 'no-text'
  | 'too-large'
  | 'unreadable';

export interface GateEvidence {
  readonly url: string;
  readonly head: HeadFacts;
  readonly hasDate: boolean;
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly lead: string | null;
  /** Headlines that are links, anywhere on the page. */
  readonly headlineLinks: number;
  /** Share of the content's paragraphs that stand beside such a headline, 0 to 1. */
  readonly teasers: number;
  readonly list: ListRows;
}

const SHORTEST = 140;
const PLENTY = 700;

/** Linked headlines of a busy page, and the usual length of the teaser below one. */
const MANY = 25;
const TEASER = 60;

/** Above this share of teasers or rows the text is a list. */
const MOSTLY = 0.5;
/** A page that calls itself an article must be rows nearly altogether, with their dates. */
const ALTOGETHER = 0.8;

/** @returns null for an article */
export function whyNoArticle(evidence: GateEvidence): NoArticle | null {
  const { length, paragraphs, pictures } = measure(evidence.blocks);
  const total = length + (evidence.lead?.length ?? 0);
  if (total === 0 && pictures === 0) return 'no-text';
  const isMarked = isMarkedArticle(evidence.head);
  if (isHome(evidence.url) && !isMarked) return 'list-page';
  if (evidence.teasers > MOSTLY) return 'list-page';
  if (isRows(evidence, isMarked)) return 'list-page';
  if (!strongEvidence(evidence)) {
    const reason = whyDoubtful(evidence, total, paragraphs);
    if (reason) return reason;
  }
  return total < SHORTEST && pictures < 3 ? 'too-short' : null;
}

function isRows(evidence: GateEvidence, isMarked: boolean): boolean {
  const { rows, dated, brief } = evidence.list;
  if (isMarked || evidence.head.published.length > 0)
    return rows > ALTOGETHER && dated > ALTOGETHER;
  if (rows <= MOSTLY) return false;
  return brief > ALTOGETHER || !strongEvidence(evidence);
}

/** Without an article's marks the text itself must look like one; all the more at a section's address. */
function whyDoubtful(
  { title, hasDate, teasers, headlineLinks, url }: GateEvidence,
  total: number,
  paragraphs: number,
): NoArticle | null {
  const isSection = isSectionAddress(url);
  const isTold = title !== null && hasDate && paragraphs > 2;
  if (isTold && teasers < 0.1 && !isSection) return null;
  const isBusy = headlineLinks > (isSection ? MANY / 2 : MANY);
  if (isBusy && total < headlineLinks * TEASER * (isSection ? 2 : 1))
    return 'list-page';
  if (teasers > MOSTLY / 2 && headlineLinks > MANY / 2) return 'list-page';
  if (title !== null && paragraphs > 1 && (hasDate || total >= PLENTY))
    return null;
  return total < SHORTEST * 2 ? 'too-short' : 'list-page';
}

/** Any one of these is true on 35 of 36 articles of the corpus and on 1 of 19 other pages. */
function strongEvidence({ url, head, hasDate, title }: GateEvidence): boolean {
  if (isMarkedArticle(head) || head.published.length > 0) return true;
  return hasArticleAddress(url) && (hasDate || title !== null);
}

function isMarkedArticle(head: HeadFacts): boolean {
  return (
    head.linked?.types.some((type) => /Article|Posting|Report/u.test(type)) ??
    false
  );
}

/** A long number, or a slug of at least five words that ends in `.html` and the like. */
function hasArticleAddress(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  if (LISTING.test(path)) return false;
  // ASCII: slugs are written without accents.
  return (
    /\d{5,}/u.test(path) ||
    /(?:[a-z\d]+-){4,}[a-z\d]+(?:\.\w{3,5})?\/?$/iu.test(path)
  );
}

/** Addresses of tags, searches and authors carry numbers and long slugs too. */
const LISTING = // ASCII: as above.
  /^\/(?:tags?|tim-kiem|search|author|tac-gia|chu-de|topic|category|chuyen-muc)(?:[/.]|$)/iu;

function isHome(url: string): boolean {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) return false;
  const path = parsed.pathname.replace(INDEX, '');
  return path === '' && parsed.search.length < 4;
}

// ASCII: names of index files.
const INDEX = /\/(?:index\.\w+|default\.aspx|home)?$/iu;

/** One or two short words without a number: "/kinh-doanh", "/xa-hoi/giao-thong.htm". */
function isSectionAddress(url: string): boolean {
  const parsed = URL.parse(url);
  const path = parsed?.pathname.replace(INDEX, '') ?? '';
  return (
    parsed?.search === '' &&
    /^(?:\/[a-z]+(?:-[a-z]+){0,3}){1,2}(?:\.(?:html?|chn|epi|aspx))?$/iu.test(
      path,
    )
  );
}

function measure(blocks: readonly Block[]): {
  length: number;
  paragraphs: number;
  pictures: number;
} {
  let [length, paragraphs, pictures] = [0, 0, 0];
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        length += inlineText(block.inlines).length;
        paragraphs++;
        break;
      case 'figure':
        length += inlineText(block.caption).length;
        pictures += block.images.length;
        if (block.caption.length > 0) paragraphs++;
        break;
      case 'list':
        for (const { inlines } of block.items)
          length += inlineText(inlines).length;
        paragraphs++;
        break;
      case 'table':
        for (const cell of block.rows.flat())
          length += inlineText(cell.inlines).length;
        paragraphs++;
        break;
      case 'quote': {
        const inner = measure(block.blocks);
        length += inner.length;
        paragraphs += inner.paragraphs;
        pictures += inner.pictures;
        break;
      }
      case 'code':
        length += block.text.length;
        break;
      case 'embed':
        if (block.kind === 'video') pictures++;
        break;
      case 'heading':
        break;
    }
  }
  return { length, paragraphs, pictures };
}
