import { defineSite } from '../site';

// On VCCorp's CMS, refined. Seen on the corpus: 2020-02, 2026-03.
export default defineSite({
  hosts: ['tuoitre.vn'],
  name: 'Tuổi Trẻ',
  article: {
    title: ['h1.detail-title', 'h1.article-title'],
    lead: ['h2.detail-sapo', '.main-content-body h2.sapo'],
    byline: ['.detail-author-bot .name', '.main-content-body > .author'],
    published: ['.detail-time [data-role="publishdate"]', '.date-time'],
    content: ['.detail-content.afcbc-body', '#main-detail-body'],
    remove: ['.box-author-detail', '.sendstarauthor'],
    related: ['.relate-container', '.detail__related'],
    section: ['.detail-cate a', '.bread-crumbs a'],
    tags: ['.detail-tag a', '.tags-item a'],
  },
});
