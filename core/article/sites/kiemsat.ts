import { defineSite } from '../site';

// Unverified, from a public crawler, 2026-11.
export default defineSite({
  hosts: ['kiemsat.vn'],
  name: 'Kiểm sát',
  article: {
    lead: ['.mota h2'],
    byline: ['.chuky a'],
    published: ['div.time'],
    content: ['div.noidung'],
  },
});
