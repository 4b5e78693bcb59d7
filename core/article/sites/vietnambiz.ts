import { defineSite } from '../site';

// Unverified by us; a public survey of 2026-08 and 2026-09 saw title, lead, time and body working.
export default defineSite({
  hosts: ['vietnambiz.vn', 'vietnammoi.vn'],
  name: 'VietnamBiz',
  article: {
    title: ['.vnbcb-title', '#title-article'],
    lead: ['.vnbcbc-sapo', 'div.sapo'],
    byline: ['.vnbcbc-body p.author', 'p.author'],
    published: ['.vnbcba-time', '.vnbcbat-data'],
    content: ['.vnbcbc-body', '#vnb-detail-content', '.entry-body'],
    related: ['.vnbcbc-relate-box'],
    tags: ['.vnbcbcbst-ul a'],
  },
});
