import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baodantoc.vn'],
  name: 'Báo Dân tộc và Phát triển',
  article: {
    title: ['h1.news-title'],
    lead: ['h2.news-sapo'],
    byline: ['.author-name'],
    published: ['.distribution-date'],
    content: ['.news-body-content'],
  },
});
