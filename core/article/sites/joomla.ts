import { defineSite } from '../site';

/**
 * Joomla, of many schools and older district portals: microdata of its own article layout (2.5 to 5).
 * From Joomla's templates; unverified on Vietnamese portals, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['meta[name="generator" i][content^="Joomla" i]'],
  article: {
    title: ['.item-page [itemprop="headline"]', '.com-content-article h1'],
    byline: ['.item-page .createdby [itemprop="name"]'],
    published: [
      '.item-page .published time',
      '.item-page time[itemprop="datePublished"]',
    ],
    content: [
      '.item-page [itemprop="articleBody"]',
      '.com-content-article__body',
    ],
    remove: [
      '.article-info :is(dt, dd):not(.createdby)',
      '.pager.pagenav',
      '.pagenavigation',
    ],
    tags: ['.item-page .tags a'],
  },
});
