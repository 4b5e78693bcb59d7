import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baodongnai.com.vn'],
  name: 'Báo Đồng Nai',
  article: {
    content: [
      '#content.content-detail .td-post-content',
      '#content.content-detail',
    ],
  },
});
