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
  /** A publishing system is recognised by any of these selectors instead of by host. */
  readonly signature?: readonly string[];
  readonly article?: ArticleRules;
  readonly page?: PageRules;
}

/** Selectors for the parts of an article; `core/article/extract.ts` says how each is used. */
export interface ArticleRules {
  readonly title?: readonly string[];
  readonly kicker?: readonly string[];
  readonly lead?: readonly string[];
  readonly byline?: readonly string[];
  readonly published?: readonly string[];
  readonly content?: readonly string[];
  readonly remove?: readonly string[];
  readonly related?: readonly string[];
}

/** How the live page wants to be treated by contrast and text size. */
export interface PageRules {
  /** Logos and the like, whose colours stay as they are. */
  readonly ignoreContrast?: readonly string[];
}

export function defineSite(site: Site): Site {
  return site;
}
