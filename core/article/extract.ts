import type { Article } from './article';
import { readByline } from './byline';
import { removeClutter } from './clutter';
import { type ContentRoot, findContentRoot } from './content-root';
import type { Draft } from './draft';
import { trimEdges } from './edges';
import { finish } from './finish';
import { type NoArticle, whyNoArticle } from './gate';
import { type HeadFacts, readHead } from './head';
import { languageOf } from './language';
import { type FoundLead, findLead } from './lead';
import { copyPage, countElements } from './page-copy';
import { plainText } from './plain-text';
import { preClean } from './pre-clean';
import { readPreamble } from './preamble';
import { readTimes } from './published';
import { dropPointers, RelatedLinks } from './related';
import { PageKnowledge } from './rules';
import { readBreadcrumbs, readTags } from './section';
import { countTeasers } from './teasers';
import { type FoundTitle, findTitle } from './title';
import { Trace, type TraceStep } from './trace';
import { httpUrl, siteOf, withoutTracking } from './urls';
import { type WalkOptions, walk } from './walk';

/** Raised whenever the same page gives another `Article` than before. */
export const EXTRACTOR_VERSION = 1;

export interface ExtractOptions {
  /** Address of the page; links are resolved against it. */
  readonly url: string;
  /** Selector of the text that the reader has pointed at on this site. */
  readonly root?: string;
  readonly limits?: {
    /** Pages with more elements are refused; 60,000 take about a second. */
    readonly elements?: number;
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

/**
 * Reads the article of a page, with a trace of every decision.
 * The document is only read; nothing that it holds makes this throw or hang.
 */
export function extract(
  document: Document,
  options: ExtractOptions,
): Extraction {
  const trace = new Trace();
  const none = (reason: NoArticle): Extraction => ({
    kind: 'none',
    reason,
    trace: trace.steps,
  });
  const most = options.limits?.elements ?? MOST_ELEMENTS;
  try {
    const count = countElements(document);
    trace.note(
      'page',
      `${count} elements`,
      count > most ? 'too many' : 'copied',
    );
    if (count > most) return none('too-large');
    const read = readArticle(copyPage(document), options, trace);
    if (typeof read === 'string') {
      trace.note('gate', options.url, read);
      return none(read);
    }
    return { kind: 'article', article: read, trace: trace.steps };
  } catch (error) {
    // Nesting so deep that the stack overflows is the page's doing; it must not take the feature down.
    trace.note(
      'page',
      options.url,
      error instanceof Error ? `${error.name}: ${error.message}` : 'error',
    );
    return none(error instanceof RangeError ? 'too-large' : 'unreadable');
  }
}

/** Everything that the later steps share about one page. */
interface Page {
  readonly copy: Document;
  readonly url: string;
  readonly head: HeadFacts;
  readonly knowledge: PageKnowledge;
  readonly walking: WalkOptions;
  readonly related: RelatedLinks;
  readonly ownNames: readonly string[];
  readonly trace: Trace;
}

function readArticle(
  copy: Document,
  options: ExtractOptions,
  trace: Trace,
): Article | NoArticle {
  const page = openPage(copy, options.url, trace);
  const claimed = copy.documentElement?.getAttribute('lang') ?? null;
  preClean(copy, trace);
  const { knowledge, head } = page;
  const root = findContentRoot(copy, knowledge, options.root, trace);
  if (!root || !copy.body) return 'no-text';
  const counts = countTeasers(copy.body, root.elements);
  const breadcrumbs = readBreadcrumbs(copy, knowledge);
  const tags = readTags(copy, knowledge, head.tags);

  const before = readPreamble(root, page.walking);
  const title = findTitle(copy, head, knowledge, before, trace);
  const times = readTimes(
    copy,
    title?.element ?? root.elements[0] ?? null,
    head,
    knowledge,
    options.url,
    trace,
  );
  removeClutter(root, knowledge, trace, (element) =>
    page.related.addFrom(element),
  );
  const lead = findLead(
    copy,
    root,
    title?.element ?? null,
    head,
    knowledge,
    before,
    page.walking,
    trace,
  );
  const text = readText(root, title, lead, page);
  const edges = trimEdges(
    text,
    {
      title: title?.title ?? '',
      lead: lead?.lead ?? null,
      ownNames: page.ownNames,
    },
    trace,
  );
  const blocks = finish(edges.drafts, page.walking.caption, trace);
  const reason = whyNoArticle({
    url: options.url,
    head,
    blocks,
    hasDate: times.publishedTime !== null,
    title: title?.title ?? null,
    lead: lead?.lead ?? null,
    ...counts,
  });
  if (reason && !options.root) return reason;
  const byline = readByline(
    copy,
    edges,
    before,
    head,
    knowledge,
    page.ownNames,
    trace,
  );
  collectRelated(page);
  return {
    url: options.url,
    canonicalUrl: canonicalOf(page),
    site: siteOf(options.url),
    siteName: knowledge.site?.name ?? head.siteName ?? siteOf(options.url),
    title: title?.title ?? '',
    kicker: kickerOf(page),
    lead: lead?.lead ?? null,
    leadStamp: lead?.stamp ?? null,
    byline: byline.people,
    sources: byline.sources,
    ...times,
    section: head.section ?? breadcrumbs[0] ?? null,
    breadcrumbs,
    tags,
    language: languageOf(
      `${title?.title ?? ''}\n${lead?.lead ?? ''}\n${plainText(blocks)}`,
      claimed,
    ),
    blocks,
    related: page.related.list(),
    extractor: { version: EXTRACTOR_VERSION },
  };
}

function openPage(copy: Document, url: string, trace: Trace): Page {
  const head = readHead(copy);
  const hostname = URL.parse(url)?.hostname ?? '';
  const knowledge = new PageKnowledge(copy, hostname);
  const base =
    httpUrl(
      copy.querySelector('base[href]')?.getAttribute('href') ?? null,
      url,
    ) ?? url;
  trace.note('rules', hostname || 'no host', knowledge.owners.join(', '));
  return {
    copy,
    url,
    head,
    knowledge,
    trace,
    walking: {
      base,
      caption: knowledge.selectorFor('caption'),
      box: knowledge.selectorFor('box'),
      heading: knowledge.selectorFor('heading'),
    },
    related: new RelatedLinks(url),
    ownNames: [
      knowledge.site?.name,
      head.siteName,
      head.linked?.publisher,
      siteOf(url),
    ].filter((name): name is string => Boolean(name)),
  };
}

/** Drafts of the text without title and lead, which may stand inside it. */
function readText(
  root: ContentRoot,
  title: FoundTitle | null,
  lead: FoundLead | null,
  page: Page,
): Draft[] {
  for (const found of [title?.element, lead?.element])
    if (
      found &&
      root.elements.some(
        (element) => element !== found && element.contains(found),
      )
    )
      found.remove();
  for (const draft of lead?.pointers ?? []) page.related.addFrom(draft.element);
  const drafts = root.elements.flatMap((element) =>
    walk(element, page.walking),
  );
  return dropPointers(drafts, page.related, page.url, page.trace);
}

function collectRelated({ copy, knowledge, related }: Page): void {
  for (const { selector } of knowledge.rulesFor('related'))
    for (const element of copy.querySelectorAll(selector))
      related.addFrom(element);
}

function canonicalOf({ head, url }: Page): string {
  const canonical = httpUrl(head.canonical, url);
  // A canonical address on another site, or the home page, is a template's mistake (or an attack).
  const isOwn =
    canonical &&
    siteOf(canonical) === siteOf(url) &&
    URL.parse(canonical)?.pathname !== '/';
  return withoutTracking(isOwn ? canonical : url);
}

function kickerOf({ copy, knowledge }: Page): string | null {
  const selector = knowledge.selectorFor('kicker');
  const text = selector
    ? (copy.querySelector(selector)?.textContent ?? '')
        .replace(/\s+/gu, ' ')
        .trim()
    : '';
  return text.length > 1 && text.length < 80 ? text : null;
}
