import { defineSite } from '../site';

// On VCCorp's CMS, refined. Seen on the corpus: 2026-03.
export default defineSite({
  hosts: ['baochinhphu.vn'],
  name: 'Báo Chính phủ',
  article: {
    title: ['h1.detail-title'],
    lead: ['h2.detail-sapo'],
    byline: ['.detail-author-top', '.detail-author-bot'],
    published: ['.detail-time [data-role="publishdate"]'],
    content: ['.detail-content.afcbc-body'],
    related: ['.detail__related', '.box-reference'],
    section: ['.detail-breadcrumb a'],
    tags: ['.detail-tag a'],
  },
});
