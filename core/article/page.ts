import { type HeadFacts, readHead } from './head';
import { findJumps } from './jumps';
import { RelatedLinks } from './related';
import { PageKnowledge } from './rules';
import type { Site } from './site';
import type { Trace } from './trace';
import { httpUrl, siteOf } from './urls';
import type { WalkOptions } from './walk';

/** What the steps of one extraction share. */
export interface Page {
  /** The safe copy, from which the steps take parts away. */
  readonly copy: Document;
  readonly url: string;
  readonly head: HeadFacts;
  readonly knowledge: PageKnowledge;
  readonly walking: WalkOptions;
  readonly related: RelatedLinks;
  /** Names of the site itself, which is never its own author. */
  readonly ownNames: readonly string[];
  /** The `lang` of the page, not to be trusted. */
  readonly claimedLanguage: string | null;
  readonly trace: Trace;
}

/** Base of relative addresses on a saved page whose own address is unknown; `.invalid` never resolves. */
const NOWHERE = 'https://page.invalid/';

/** Reads what the page says about itself; must come before scripts are taken out of the copy. */
export function openPage(
  copy: Document,
  url: string,
  trace: Trace,
  known?: readonly Site[],
): Page {
  const head = readHead(copy);
  const hostname = URL.parse(url)?.hostname ?? '';
  const knowledge = new PageKnowledge(copy, hostname, known);
  trace.note('rules', hostname || 'no host', knowledge.owners.join(', '));
  const stated = copy.querySelector('base[href]')?.getAttribute('href') ?? null;
  return {
    copy,
    url,
    head,
    knowledge,
    walking: {
      base: httpUrl(stated, url) ?? (URL.canParse(url) ? url : NOWHERE),
      caption: knowledge.selectorFor('caption'),
      box: knowledge.selectorFor('box'),
      heading: knowledge.selectorFor('heading'),
      jumps: findJumps(copy, url),
    },
    related: new RelatedLinks(url),
    ownNames: [
      knowledge.siteName,
      head.siteName,
      head.linked?.publisher,
      siteOf(url),
    ].filter((name): name is string => Boolean(name)),
    claimedLanguage: copy.documentElement?.getAttribute('lang') ?? null,
    trace,
  };
}
