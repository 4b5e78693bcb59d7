import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11. Its body is a bare `.content`, which generic reading finds.
export default defineSite({
  hosts: ['bongdaplus.vn'],
  name: 'Bóng đá',
  article: {
    title: ['.lead-title h1'],
    lead: ['.summary'],
    byline: ['.editor a'],
    published: ['.emobar .rgt'],
  },
});
