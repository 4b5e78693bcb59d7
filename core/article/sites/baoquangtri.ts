import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baoquangtri.vn'],
  name: 'Báo Quảng Trị',
  article: {
    content: ['.td-post-content', '#content.content-detail'],
  },
});
