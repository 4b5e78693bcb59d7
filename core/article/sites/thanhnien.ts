import { defineSite } from '../site';

// On VCCorp's CMS, refined. Unverified, from public crawlers, 2026-11. `seo-suggest-link` is a link around
// words of the text, not a box: it stays.
export default defineSite({
  hosts: ['thanhnien.vn'],
  name: 'Thanh Niên',
  article: {
    lead: ['.detail-sapo'],
    byline: ['.detail-author a', '.detail__author a'],
    content: ['.detail-content.afcbc-body', '.detail-cmain'],
    related: ['.detail__related', '.box-related'],
  },
});
