import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baovanhoa.vn'],
  name: 'Báo Văn hóa',
  article: {
    title: ['.detail__title'],
    lead: ['.detail__summary'],
    byline: ['.detail__author'],
    content: ['.detail__content'],
  },
});
