import { defineSite } from '../site';

// On VCCorp's CMS, refined. Seen on the corpus: 2020-01.
export default defineSite({
  hosts: ['soha.vn'],
  name: 'Soha',
  article: {
    title: ['h1.news-title'],
    lead: ['h2.news-sapo'],
    byline: ['.news-info b', '.b-maincontent .author', '[data-role="author"]'],
    published: ['.op-published', '[data-role="publishdate"]'],
    content: ['.news-content', '.detail-content', '.clearfix.news-content'],
    related: ['.relate-news', '.list-relate'],
    tags: ['.tags a'],
  },
});
