import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baocaobang.vn'],
  name: 'Báo Cao Bằng',
  article: {
    content: ['#content-detail'],
  },
});
