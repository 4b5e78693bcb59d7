import { defineSite } from '../site';

// Drupal with its own theme. Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['vov.vn', 'vovworld.vn'],
  name: 'VOV',
  article: {
    title: ['h1.article-title'],
    lead: ['.article-summary'],
    byline: ['.article-author a', '.article-author'],
    published: ['.article-date', '.col-md-4.mb-2'],
    content: ['.article-content', '#article-body'],
  },
});
