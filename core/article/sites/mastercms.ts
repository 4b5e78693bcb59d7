import { defineSite } from '../site';

/**
 * MasterCMS, of Báo Thế giới & Việt Nam, Công Thương, Thời báo Ngân hàng, Thời Đại: the text lies in numbered
 * `__MB_MASTERCMS_EL_*` elements. Unverified, from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['.__MASTERCMS_CONTENT', '[id^="__MB_MASTERCMS_EL_"]'],
  article: {
    title: ['.article-detail-title', 'h1.detail-title', 'h1.post-title'],
    lead: ['.article-detail-desc', '.detail-sapo'],
    byline: ['.article-detail-author', '.article-member', '.cms-author'],
    published: ['.article-detail-date', '.article-date', '.bx-time'],
    content: [
      '.__MASTERCMS_CONTENT_BODY',
      '#articleBody[itemprop="articleBody"]',
      '#__MB_MASTERCMS_EL_3',
      '.__MASTERCMS_CONTENT',
    ],
    related: ['.__mb_article_in_image'],
    source: ['.article-detail-source'],
  },
});
