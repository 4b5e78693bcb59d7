import { defineSite } from '../site';

// Seen on the corpus: 2019-11, 2020-02.
export default defineSite({
  hosts: ['tinthethao.com.vn'],
  name: 'TinTheThao',
  article: {
    title: ['h1'],
    lead: ['h2.sapo_detail'],
    published: ['.time_comment'],
    content: ['.exp_content', '#content_detail'],
    related: ['#js_box_relation', '#tab_relation'],
    caption: ['figcaption .expEdit'],
  },
});
