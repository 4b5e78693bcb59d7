import { defineSite } from '../site';

// Its other classes say only how things look (Tailwind). Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['thanhtra.com.vn'],
  name: 'Báo Thanh tra',
  article: {
    content: ['#editor-detail'],
  },
});
