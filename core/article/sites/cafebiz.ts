import { defineSite } from '../site';

// On VCCorp's CMS, refined. Seen on the corpus: 2014-04 (mobile), 2022-01.
export default defineSite({
  hosts: ['cafebiz.vn'],
  name: 'CafeBiz',
  article: {
    title: ['#mainDetail h1.title', 'h1.newsTitle'],
    lead: ['h2.sapo', 'h2.initNewsContent'],
    byline: ['.detail-author', '.author strong', 'p.author'],
    published: ['.timeandcatdetail .time', '#newsDetail .time'],
    content: ['.detail-content', '#newsContent'],
    related: ['.relationnews', '.tinlienquan'],
    source: ['.author .source', 'p.source'],
    section: ['.timeandcatdetail .cat a'],
    tags: ['.tags a', '.tag-detail a'],
  },
});
