import { defineSite } from '../site';

// On VCCorp's CMS, refined. Unverified, from public crawlers, 2026-11. `seo-suggest-link` is a link around
// words of the text, not a box: it stays.
export default defineSite({
  hosts: ['thanhnien.vn'],
  name: 'Thanh Niên',
  article: {
    title: ['h1.detail-title [data-role="title"]', 'h1.detail-title'],
    lead: ['.detail-sapo'],
    byline: ['[data-role="author"] a.name', '.detail-author a'],
    published: ['.detail-time [data-role="publishdate"]'],
    content: ['.detail-content.afcbc-body', '.detail-cmain'],
    related: ['.detail__related', '.box-related'],
  },
});
