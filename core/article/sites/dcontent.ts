import { defineSite } from '../site';

/**
 * The unnamed system of Báo Thanh Hóa and Báo Phú Thọ; part of their articles is decrypted by script, so that
 * the body can be empty in the page's source. Unverified, from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['#dcontent'],
  article: {
    lead: ['.article__sapo'],
    content: ['#dcontent'],
  },
});
