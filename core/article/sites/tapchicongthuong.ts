import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['tapchicongthuong.vn'],
  name: 'Tạp chí Công Thương',
  article: {
    title: ['h1.post-title'],
    lead: ['div.sapo.title-1'],
    byline: ['.meta-info .source strong'],
    published: ['.post-meta span'],
    content: ['#post_content'],
  },
});
