import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['dangcongsan.vn'],
  name: 'Báo điện tử Đảng Cộng sản Việt Nam',
  article: {
    title: ['#contenttitle', 'h1.post-title'],
    lead: ['#description', '.post-summary'],
    byline: ['#tacgia'],
    published: ['#ngaytao', '.lbPublishedDate'],
    content: ['.noidungtt', '[itemprop="articleBody"]'],
  },
});
