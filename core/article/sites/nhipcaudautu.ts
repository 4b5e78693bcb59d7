import { defineSite } from '../site';

// Unverified, from public crawlers, 2025-08.
export default defineSite({
  hosts: ['nhipcaudautu.vn'],
  name: 'Nhịp cầu Đầu tư',
  article: {
    title: ['.post-detail-title'],
    lead: ['.des-small'],
    byline: ['.user-post'],
    published: ['.date-post'],
    content: ['.content-detail'],
  },
});
