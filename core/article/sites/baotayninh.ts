import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baotayninh.vn'],
  name: 'Báo Tây Ninh',
  article: {
    lead: ['h4.sapo', 'p.sapo'],
  },
});
