import { defineSite } from '../site';

/**
 * ePi's CMS, of some twenty papers (Tiền Phong, SGGP, VietnamPlus, Hà Tĩnh…): every part carries a `cms-*`
 * class. Unverified by us; from public crawlers, 2026-11; a public survey of Tin nhanh chứng khoán saw
 * title, lead, author, time and body working in 2026-09.
 */
export default defineSite({
  hosts: [],
  signature: ['.article__body.cms-body', '.zce-content-body', 'meta.cms-date'],
  article: {
    title: ['.article__title', '.article__header.cms-title', '.cms-title'],
    lead: ['.article__sapo', '.cms-desc'],
    byline: ['.cms-author', '.article__author', '.article__meta .author'],
    published: [
      'meta.cms-date[itemprop="datePublished"]',
      '.article__meta time',
      'time.time',
    ],
    content: ['.article__body.cms-body', '.zce-content-body', '.article__body'],
    remove: ['.ads_middle', '[id^="adsWeb_"]', '.article__tag'],
    related: ['.article-relate', '.cms-relate', '.cms-body .related-news'],
    section: ['.main-cate a', '.breadcrumbs a'],
    tags: ['.article__tag a'],
    // `cms-note` stands in the text and holds sentences of it: kept as a box.
    box: ['.notebox.cms-note'],
  },
});
