import { defineSite } from '../site';

// On VCCorp's CMS, refined. Seen on the corpus: 2014-02 (mobile), 2026-03.
export default defineSite({
  hosts: ['cafef.vn'],
  name: 'CafeF',
  article: {
    title: ['h1.title', '#h1news'],
    lead: ['h2.sapo', '#briefNews'],
    byline: ['.content_source .author', 'p.author'],
    published: ['.pdate', '.dateandcat .pdate'],
    content: ['.contentdetail .detail-content', '#mainContent', '#a1'],
    remove: ['.tindnd', '.h-show-pc', '.h-show-mobile'],
    related: ['.tincungmucdetail', '#TLQ'],
    source: ['.content_source .source', 'p.source'],
    section: ['.category-page__name.cat'],
    tags: ['.tagdetail .row2 a', '.tags a'],
  },
});
