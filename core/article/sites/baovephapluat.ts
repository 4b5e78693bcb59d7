import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['baovephapluat.vn'],
  name: 'Bảo vệ pháp luật',
  article: {
    title: ['h1.post-title'],
    lead: ['.post-summary'],
    byline: ['div.tacgia'],
    published: ['.lbPublishedDate'],
    content: ['.post-content .noidung', '.noidung'],
  },
});
