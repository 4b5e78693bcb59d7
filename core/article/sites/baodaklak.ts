import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baodaklak.vn'],
  name: 'Báo Đắk Lắk',
  article: {
    title: ['h1.media-heading'],
    published: ['.article_content div.date'],
    content: ['.article_content #content'],
    remove: ['ul.social', '.bd02'],
  },
});
