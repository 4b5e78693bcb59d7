import { defineSite } from '../site';

// On VCCorp's CMS, refined. Seen on the corpus: 2014-01 (mobile), 2019-12.
export default defineSite({
  hosts: ['kenh14.vn'],
  name: 'Kenh14',
  article: {
    title: ['h1.kbwc-title', 'h1.post-title'],
    lead: ['h2.knc-sapo', 'h2.post-sapo'],
    byline: ['.kbwcm-author', '.post-content > .post-meta'],
    published: ['.kbwcm-time', '.post-time'],
    content: ['.knc-content', '#detailmain', '.detail-content'],
    source: ['.kbwcm-source'],
    related: ['.knc-relate-wrapper', '.knc-rate-link'],
    tags: ['.knt-list a', '.klwcng-tags a'],
  },
});
