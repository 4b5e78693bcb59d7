import type { Article, Block } from './article';
import { readAttachments } from './attachments';
import { readByline } from './byline';
import { attachCaptions } from './captions';
import { removeClutter } from './clutter';
import { type ContentRoot, findContentRoot } from './content-root';
import type { Draft } from './draft';
import { type Edges, trimEdges } from './edges';
import { finish } from './finish';
import { type NoArticle, whyNoArticle } from './gate';
import { readImages } from './images';
import { settleJumps } from './jumps';
import { languageOf } from './language';
import { type FoundLead, findLead } from './lead';
import { splitLines } from './lines';
import { findListRows } from './list-rows';
import { openPage, type Page } from './page';
import { copyPage, measurePage } from './page-copy';
import { linkPlainNotes } from './plain-notes';
import { plainText } from './plain-text';
import { preClean } from './pre-clean';
import { textLength } from './prose';
import { readTimes, type Times } from './published';
import { dropPointers } from './related';
import { collectSections } from './related-sections';
import { readBreadcrumbs, readKicker, readTags } from './section';
import type { Site } from './site';
import { readAbove, readBelow, readOpening } from './surroundings';
import { countTeasers } from './teasers';
import { type FoundTitle, findTitle } from './title';
import { Trace, type TraceStep } from './trace';
import { canonicalOf, siteOf } from './urls';
import { walk } from './walk';

/** Raised whenever the same page gives another `Article` than before. */
export const EXTRACTOR_VERSION = 2;

export interface ExtractOptions {
  /** Address of the page; links are resolved against it. */
  readonly url: string;
  /** Selector of the text that the reader has pointed at on this site. */
  readonly root?: string;
  /** The reader asks for it though the gate would say that it is no article. */
  readonly anyway?: boolean;
  /** Whose rules may be used; all that are known when absent, none but the generic ones when empty. */
  readonly sites?: readonly Site[];
  readonly limits?: {
    /** Pages with more elements are refused; 60,000 take about a second. */
    readonly elements?: number;
    /** Pages with more text (UTF-16 units) are refused; 3 million take about a second. */
    readonly characters?: number;
  };
}

export type Extraction =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly trace: readonly TraceStep[];
    }
  | {
      readonly kind: 'none';
      readonly reason: NoArticle;
      readonly trace: readonly TraceStep[];
    };

const MOST_ELEMENTS = 60_000;

/** Some 600,000 syllables: longer than any law or novel, shorter than what would hold the page still. */
const MOST_CHARACTERS = 3_000_000;

/** No parser nests deeper; what a script has nested deeper would overflow the stack. */
const DEEPEST = 1000;

/**
 * Reads the article of a page, with a trace of every decision: copy → pre-clean → content root → title,
 * times → clutter → lead → blocks → edges → gate → byline.
 * The document is only read; nothing that it holds makes this throw or hang.
 */
export function extract(
  document: Document,
  options: ExtractOptions,
): Extraction {
  const trace = new Trace();
  const none = (reason: NoArticle): Extraction => {
    trace.note('gate', options.url, reason);
    return { kind: 'none', reason, trace: trace.steps };
  };
  try {
    const most = options.limits?.elements ?? MOST_ELEMENTS;
    const { elements, depth, characters } = measurePage(document, most);
    const isHuge =
      elements > most ||
      depth > DEEPEST ||
      characters > (options.limits?.characters ?? MOST_CHARACTERS);
    trace.note(
      'page',
      `${elements} elements, ${depth} deep, ${characters} characters`,
      isHuge ? 'refused' : 'read',
    );
    if (isHuge) return none('too-large');
    const page = openPage(
      copyPage(document),
      options.url,
      trace,
      options.sites,
    );
    const read = readArticle(page, options);
    return typeof read === 'string'
      ? none(read)
      : { kind: 'article', article: read, trace: trace.steps };
  } catch (error) {
    // Whatever a page has done to its DOM must not take the feature down; the trace keeps the message.
    trace.note('page', options.url, String(error));
    return none(error instanceof RangeError ? 'too-large' : 'unreadable');
  }
}

function readArticle(page: Page, options: ExtractOptions): Article | NoArticle {
  const { copy, knowledge, head, trace } = page;
  preClean(copy, trace);
  const root = findContentRoot(copy, knowledge, options.root, trace);
  if (!root || !copy.body) return 'no-text';
  const counts = countTeasers(copy.body, root.elements);
  const list = findListRows(root.elements);
  const breadcrumbs = readBreadcrumbs(copy, knowledge);
  const tags = readTags(copy, knowledge, head.tags);

  const above = readAbove(root, page.walking);
  const opening = readOpening(root, page.walking);
  const title = findTitle(page, [...above, ...opening]);
  const times = readTimes(page, title?.element ?? root.elements[0] ?? null);
  const below = readBelow(root, page.walking);
  removeClutter(root, page);
  const lead = findLead(page, root, title?.element ?? null, above);
  const { blocks, edges } = readBlocks(page, root, above, title, lead);
  blocks.push(...readAttachments(page, blocks));

  const reason = whyNoArticle({
    url: page.url,
    head,
    blocks,
    hasDate: times.publishedTime !== null,
    title: title?.title ?? null,
    lead: lead?.lead ?? null,
    ...counts,
    list,
  });
  const isWanted = root.isChosen || options.anyway;
  if (reason && (!isWanted || blocks.length === 0)) return reason;
  const byline = readByline(page, edges, above, below);
  collectRelated(page, root);
  return {
    ...describe(page, title, lead, times, blocks),
    byline: byline.people,
    sources: byline.sources,
    section: head.section ?? breadcrumbs[0] ?? null,
    breadcrumbs,
    tags,
    related: page.related.list(),
  };
}

/** The text as blocks, and what its edges said about its authors. */
function readBlocks(
  page: Page,
  root: ContentRoot,
  above: readonly Draft[],
  title: FoundTitle | null,
  lead: FoundLead | null,
): { blocks: Block[]; edges: Edges } {
  const { caption } = page.walking;
  if (title?.element) takeOut(root, title.element, title.title);
  if (lead) takeOut(root, lead.element, lead.raw);
  for (const draft of lead?.pointers ?? []) page.related.addFrom(draft.element);
  const opening = openingPicture(attachCaptions(above, caption, page.trace));
  const drafts = root.elements.flatMap((element) =>
    walk(element, page.walking),
  );
  const lines = splitLines(drafts, page.ownNames);
  const text = attachCaptions(dropPointers(lines, page), caption, page.trace);
  const edges = trimEdges(
    withOpening(opening, text),
    {
      title: title?.title ?? '',
      lead: lead?.lead ?? null,
      ownNames: page.ownNames,
    },
    page.trace,
  );
  const blocks = settleJumps(finish(edges.drafts, caption, page.trace));
  return { blocks: [...linkPlainNotes(blocks)], edges };
}

/** Removes title or lead where it stands inside the text in an element of its own. */
function takeOut(root: ContentRoot, found: Element, words: string): void {
  const isInside = root.elements.some(
    (element) => element !== found && element.contains(found),
  );
  if (isInside && textLength(found) < words.length * 2 + 200) found.remove();
}

/** A captioned picture between title and text belongs to the article; one without is an avatar or logo. */
function openingPicture(above: readonly Draft[]): Draft | null {
  return (
    above.findLast(
      (draft) =>
        draft.kind === 'block' &&
        draft.block.type === 'figure' &&
        (draft.block.caption.length > 0 || draft.block.credit !== null),
    ) ?? null
  );
}

function withOpening(opening: Draft | null, text: readonly Draft[]): Draft[] {
  if (!opening) return [...text];
  const known = new Set(readImages(text).map(({ src }) => src));
  const isKnown = readImages([opening]).some(({ src }) => known.has(src));
  return isKnown ? [...text] : [opening, ...text];
}

function describe(
  page: Page,
  title: FoundTitle | null,
  lead: FoundLead | null,
  times: Times,
  blocks: Block[],
): Omit<
  Article,
  'byline' | 'sources' | 'section' | 'breadcrumbs' | 'tags' | 'related'
> {
  const { url, head, knowledge } = page;
  const words = `${title?.title ?? ''}\n${lead?.lead ?? ''}\n${plainText(blocks)}`;
  return {
    url,
    canonicalUrl: canonicalOf(head.canonical, url),
    site: siteOf(url),
    siteName: knowledge.siteName ?? head.siteName ?? siteOf(url),
    title: title?.title ?? '',
    kicker: readKicker(page.copy, knowledge),
    lead: lead?.lead ?? null,
    leadStamp: lead?.stamp ?? null,
    ...times,
    language: languageOf(words, page.claimedLanguage),
    blocks,
    extractor: { version: EXTRACTOR_VERSION },
  };
}

function collectRelated(page: Page, root: ContentRoot): void {
  const { copy, knowledge, related } = page;
  const known = knowledge
    .rulesFor('related')
    .flatMap(({ selector }) => [...copy.querySelectorAll(selector)]);
  for (const element of known) related.addFrom(element);
  // Where the site is known its own rules say more, and the search would cost a twentieth of all (2026-11-30).
  const last = root.elements.at(-1);
  if (last && known.length === 0) collectSections(copy, last, page);
}
