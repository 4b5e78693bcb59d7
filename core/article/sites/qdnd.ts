import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['qdnd.vn'],
  name: 'Quân đội nhân dân',
  article: {
    title: ['h1.post-title'],
    lead: ['.post-summary'],
    published: ['.post-subinfo > span'],
    content: ['.post-content [itemprop="articleBody"]', '.post-content'],
    section: ['.brcrum-title .head a'],
  },
});
