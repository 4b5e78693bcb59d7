import { defineSite } from '../site';

// Seen on the corpus: 2019-11, 2020-02.
export default defineSite({
  hosts: ['doisongphapluat.com', 'doisongphapluat.com.vn'],
  name: 'Đời sống & Pháp luật',
  article: {
    title: ['h1.art-title'],
    published: ['p.fl-right.dt'],
    content: ['#main-detail'],
    remove: ['.author-pop', '.box300-qc', '.modal', '#bs_mobileinpage'],
    related: ['.story', '.box-related'],
    section: ['.breakcrumb a'],
    caption: ['td.caption'],
  },
});
