import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baotintuc.vn'],
  name: 'Báo Tin tức',
  article: {
    title: ['h1.detail-title'],
    lead: ['h2.sapo'],
    byline: ['.boxdetail .author', 'div.author'],
    published: ['div.date .txt'],
    content: ['.boxdetail .contents', '.boxdetail'],
    tags: ['.tagname a'],
  },
});
