import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baocamau.vn'],
  name: 'Báo Cà Mau',
  article: {
    content: ['.post-content'],
  },
});
