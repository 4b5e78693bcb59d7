import { defineSite } from '../site';

/**
 * MasterCMS, of Báo Thế giới & Việt Nam, Công Thương, Thời báo Ngân hàng, Thời báo Tài chính: the text lies in numbered
 * `__MB_MASTERCMS_EL_*` elements, a picture and its caption in the rows of a table. `detail-*` seen 2021-03 on
 * Thời báo Ngân hàng, which has a fixture; `article-detail-*` and `post-*` unverified, from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['.__MASTERCMS_CONTENT', '[id^="__MB_MASTERCMS_EL_"]'],
  article: {
    title: ['.article-detail-title', 'h1.detail-title', 'h1.post-title'],
    lead: ['.article-detail-desc', '.post-desc', 'p.detail-sapo'],
    byline: [
      '.article-detail-author',
      '.article-member',
      '.author-title',
      '.post-author',
      '.cms-author',
      '.__MASTERCMS_CONTENT > p[align="right"] strong',
    ],
    published: [
      '.article-detail-date',
      '.article-date',
      '.article-publish-time',
      '.meta .datetime',
      '.bx-time',
    ],
    content: [
      '.__MASTERCMS_CONTENT_BODY',
      '#articleBody[itemprop="articleBody"]',
      '#__MB_MASTERCMS_EL_3',
      '.__MASTERCMS_CONTENT',
    ],
    related: [
      '.__mb_article_in_image',
      '.before-after',
      '.main-cate .list-news',
    ],
    source: ['.article-detail-source'],
    tags: ['.main-cate.tags a'],
    caption: ['.MASTERCMS_TPL_TABLE tr:nth-child(2) td'],
  },
});
