/**
 * What Dễ Đọc knows of one news site, or of one publishing system that many sites share. Data first:
 * CSS selectors in order of likelihood, each with the month in which it was seen working (2026-11).
 * Generic reading is always the fall-back, so a stale rule costs nothing.
 */
export interface Site {
  /** Host names without `www.`; each also covers its subdomains. Empty for a publishing system. */
  readonly hosts: readonly string[];
  /** The name its readers know ("Tuổi Trẻ"); absent for a publishing system. */
  readonly name?: string;
  /**
   * Names of single hosts or subdomains, where a member holds several publishers' hosts
   * ("moh.gov.vn": "Bộ Y tế"); the longest match wins over `name`.
   */
  readonly names?: Readonly<Record<string, string>>;
  /**
   * Subdomains belong to bodies of their own, which name themselves ("tayho.hanoi.gov.vn" is not the city):
   * `names` then hold for the very host only.
   */
  readonly ownSubdomains?: true;
  /** A publishing system is recognised by any of these selectors instead of by host. */
  readonly signature?: readonly string[];
  readonly article?: ArticleRules;
  readonly page?: PageRules;
}

/**
 * Selectors for the parts of an article. A host's own come first, then those of its publishing system,
 * then the generic ones; `core/article/extract.ts` says how each is used.
 */
export interface ArticleRules {
  readonly title?: readonly string[];
  readonly kicker?: readonly string[];
  readonly lead?: readonly string[];
  readonly byline?: readonly string[];
  /** Elements whose text, or `datetime`/`content`, is the time of publication. */
  readonly published?: readonly string[];
  /** The element that holds the text; loses against the generic finding when it holds much less. */
  readonly content?: readonly string[];
  /** What stands inside `content` and is no part of the text. */
  readonly remove?: readonly string[];
  /** Boxes of links to other articles: they go to `related`, wherever they stand. */
  readonly related?: readonly string[];
  /** Where the text was taken from ("Theo Nhịp sống thị trường"). */
  readonly source?: readonly string[];
  /** Links of the path to the article's section, outermost first. */
  readonly section?: readonly string[];
  readonly tags?: readonly string[];
  /** Captions that are no `figcaption`. */
  readonly caption?: readonly string[];
  /** Info boxes ("Hộp thông tin"), kept as quotes of kind `box`. */
  readonly box?: readonly string[];
  /** Boxes of links to documents outside of `content`; each link becomes an embed. */
  readonly attachments?: readonly string[];
  /** Subheadings that are no `h2`-`h4`. */
  readonly heading?: readonly string[];
}

/** How the live page wants to be treated by contrast and text size. */
export interface PageRules {
  /** Logos and the like, whose colours stay as they are. */
  readonly ignoreContrast?: readonly string[];
}

export function defineSite(site: Site): Site {
  return site;
}

/**
 * The name under which readers know the publisher behind `hostname`, or null.
 * @param hostname with or without subdomains ("suckhoe.vnexpress.net")
 */
export function siteName(site: Site, hostname: string): string | null {
  const names = site.names ?? {};
  const host = Object.keys(names)
    .filter(
      (key) =>
        hostname === key ||
        hostname === `www.${key}` ||
        (!site.ownSubdomains && hostname.endsWith(`.${key}`)),
    )
    .sort((a, b) => b.length - a.length)[0];
  return (host === undefined ? undefined : names[host]) ?? site.name ?? null;
}
