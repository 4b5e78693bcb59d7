import { defineSite } from '../site';

// On VCCorp's CMS, refined. Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['nld.com.vn'],
  name: 'Người Lao Động',
  article: {
    title: ['h1.detail-title'],
    lead: ['h2.detail-sapo'],
    byline: ['.detail-author'],
    published: ['[data-role="publishdate"]'],
    content: ['.detail-content.afcbc-body', '.detail-cmain'],
    related: ['.detail__related'],
  },
});
