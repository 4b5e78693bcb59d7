import { defineSite } from '../site';

// Seen on the corpus: 2019-12, 2026-03.
export default defineSite({
  hosts: ['vietnamnet.vn'],
  name: 'VietNamNet',
  article: {
    title: ['h1.content-detail-title'],
    lead: ['.content-detail-sapo', '.ArticleLead'],
    byline: ['.article-detail-author__info .name', '.newsFeature__main-author'],
    published: ['.bread-crumb-detail__time', '.publish-date', '.ArticleDate'],
    content: ['#maincontent', '.maincontent', '#ArticleContent'],
    remove: ['.vnn-share-social', '.box-taitro', '.vmcadszone', '.VnnAdsPos'],
    related: [
      '.article-relate',
      '.inner-article',
      '.related-news',
      '.insert-wiki-content',
    ],
    section: ['.bread-crumb-detail a'],
    tags: ['.tag-cotnent a', '.tag-content a'],
    caption: ['.image_desc', '.FmsArticleBoxStyle-Content'],
  },
});
