import { genericRules } from './generic-rules';
import { type ArticleRules, type Site, siteName } from './site';
import { siteForHost, sites } from './sites';
import { Vocabulary } from './vocabulary';

type Part = keyof ArticleRules;

/** One set of rules and whose it is, for the trace. */
interface RuleSet {
  readonly owner: string;
  readonly rules: ArticleRules;
}

/** A selector with the name of the rule set that it comes from. */
export interface Rule {
  readonly owner: string;
  readonly selector: string;
}

/** All that is known of one page, most specific first. */
export class PageKnowledge {
  readonly site: Site | null;
  /** The name that readers of this host know, or null. */
  readonly siteName: string | null;
  private readonly sets: readonly RuleSet[];
  private readonly vocabulary: Vocabulary;

  constructor(
    document: Document,
    hostname: string,
    known: readonly Site[] = sites,
  ) {
    this.site = siteForHost(hostname, known);
    const words = new Vocabulary(document);
    this.siteName = this.site ? siteName(this.site, hostname) : null;
    const systems = known.filter(
      (site) => site !== this.site && isSystemOf(site, document, words),
    );
    this.sets = [
      ...(this.site?.article
        ? [{ owner: this.site.hosts[0] ?? 'site', rules: this.site.article }]
        : []),
      ...systems.flatMap(({ signature, article }) =>
        article ? [{ owner: signature?.[0] ?? 'system', rules: article }] : [],
      ),
      { owner: 'generic', rules: genericRules },
    ];
    this.vocabulary = words;
  }

  /** Every selector for one part that may match this page, most specific owner first. */
  rulesFor(part: Part): Rule[] {
    return this.sets.flatMap(({ owner, rules }) =>
      (rules[part] ?? [])
        .filter((selector) => this.vocabulary.mayMatch(selector))
        .map((selector) => ({ owner, selector })),
    );
  }

  /** One selector list for `matches`; null when there is no rule for the part. */
  selectorFor(part: Part): string | null {
    const selectors = this.rulesFor(part).map(({ selector }) => selector);
    return selectors.length > 0 ? selectors.join(', ') : null;
  }

  /** Whether any rule but the generic ones speaks about this page. */
  get owners(): readonly string[] {
    return this.sets.map(({ owner }) => owner);
  }
}

function isSystemOf(
  site: Site,
  document: Document,
  words: Vocabulary,
): boolean {
  return (site.signature ?? []).some(
    (selector) =>
      words.mayMatch(selector) && document.querySelector(selector) !== null,
  );
}
