import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baobacninhtv.vn'],
  name: 'Báo Bắc Ninh',
  article: {
    lead: ['.news_detail_sapo'],
    published: ['.news-detail__head'],
    content: ['.news-details__content'],
    related: ['.news-related__list'],
  },
});
