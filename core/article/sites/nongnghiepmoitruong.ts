import { defineSite } from '../site';

// The papers Nông nghiệp Việt Nam and Tài nguyên & Môi trường, one since 2025. Unverified, from public
// crawlers, 2026-11.
export default defineSite({
  hosts: ['nongnghiepmoitruong.vn'],
  name: 'Nông nghiệp & Môi trường',
  article: {
    title: ['h1.main-title'],
    lead: ['h2.main-intro'],
    byline: ['p.content-author', '.content-author'],
    published: ['.time-detail'],
    content: ['div.content[itemprop="articleBody"]'],
  },
});
