import type { Article } from '../../core/article/article';

/** A small whole article; a test names the parts that it is about. */
export function sampleArticle(parts: Partial<Article> = {}): Article {
  const url = parts.url ?? 'https://x.vn/a';
  return {
    url,
    canonicalUrl: url,
    site: new URL(url).hostname,
    siteName: 'Báo X',
    title: 'Tựa',
    kicker: null,
    lead: null,
    leadStamp: null,
    byline: [],
    sources: [],
    publishedTime: null,
    modifiedTime: null,
    section: null,
    breadcrumbs: [],
    tags: [],
    language: 'vi',
    blocks: [],
    related: [],
    extractor: { version: 1 },
    ...parts,
  };
}
