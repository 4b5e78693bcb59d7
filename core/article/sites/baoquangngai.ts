import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baoquangngai.vn'],
  name: 'Báo Quảng Ngãi',
  article: {
    lead: ['#body .sapo', 'p.sapo'],
  },
});
