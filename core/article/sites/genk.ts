import { defineSite } from '../site';

// On VCCorp's CMS in the layout of Kênh 14. Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['genk.vn'],
  name: 'GenK',
  article: {
    title: ['.kbwc-title'],
    lead: ['.knc-sapo'],
    published: ['.kbwcm-time'],
    content: ['#ContentDetail', '.knc-content'],
    related: ['.knc-relate-wrapper'],
    source: ['.link-source-detail'],
  },
});
