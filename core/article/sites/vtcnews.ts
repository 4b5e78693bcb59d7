import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['vtcnews.vn'],
  name: 'VTC News',
  article: {
    title: ['header.mb5 h1'],
    lead: ['h2.font18.bold'],
    byline: ['.author-make span'],
    published: ['.time-update'],
    content: ['.edittor-content'],
  },
});
