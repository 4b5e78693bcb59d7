import { defineSite } from '../site';

// Seen on the corpus: 2019-12 (AMP), 2022-02, 2025-10, 2026-03.
export default defineSite({
  hosts: ['vnexpress.net'],
  name: 'VnExpress',
  article: {
    title: ['h1.title-detail', 'h1.title_news_detail', '.title-post'],
    lead: ['p.description', '.short_intro', '.lead_detail'],
    byline: ['.author_mail strong', '.fck_detail p.author strong'],
    published: ['.header-content .date', '.metadate', 'span.date'],
    content: ['article.fck_detail', '.fck_detail', '.article_body'],
    remove: [
      '.box_category',
      '#wrap-adv',
      '.list_link',
      '.banner-ads',
      '.box_quangcao',
      '.paywall-paragraph-overlay',
    ],
    related: [
      'ul.list-news',
      '.box-tinlienquanv2',
      '.related-list',
      '.box_tinlienquan',
    ],
    section: ['ul.breadcrumb a'],
    tags: ['.tags a.tag_item', '.block_tag a'],
    caption: ['p.Image', '.desc_cation', '.caption_slide'],
    box: ['.box_brief_info'],
  },
});
