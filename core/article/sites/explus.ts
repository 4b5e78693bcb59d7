import { defineSite } from '../site';

/**
 * eXplus, the newer system of Dân Việt and Gia đình Việt Nam; its text came from VCCorp's, whose `data-role`
 * attributes it kept. Unverified, from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['#explus-editor'],
  article: {
    title: ['h1.detail-title'],
    lead: ['[data-role="sapo"]', 'h2.intro'],
    byline: ['.anots'],
    published: ['[data-role="publishdate"]'],
    content: ['#explus-editor'],
  },
});
