import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baodienbienphu.vn'],
  name: 'Báo Điện Biên Phủ',
  article: {
    content: ['.editor-content'],
  },
});
