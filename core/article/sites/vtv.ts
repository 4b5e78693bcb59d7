import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['vtv.vn'],
  name: 'VTV',
  article: {
    title: ['.title_detail'],
    lead: ['h2.sapo'],
    byline: ['p.author'],
    published: ['p.author .time', 'span.time'],
    content: ['.noidung .ta-justify', '#entry-body', '.noidung'],
  },
});
