import { defineSite } from '../site';

// Unverified, from public crawlers, the newest of 2026-09.
export default defineSite({
  hosts: ['baodautu.vn'],
  name: 'Báo Đầu tư',
  article: {
    title: ['.title-detail'],
    lead: ['.sapo_detail'],
    byline: ['a.author'],
    published: ['.post-time'],
    content: ['#content_detail_news'],
  },
});
