import { defineSite } from '../site';

// Seen on the corpus: 2019-12.
export default defineSite({
  hosts: ['laodong.vn'],
  name: 'Lao Động',
  article: {
    title: ['.section-title h1', 'h1.title'],
    lead: ['p.abs', '.chappeau'],
    byline: ['.author-wrapper .author', '.m-author .author'],
    published: ['.article-meta time', '.date-time'],
    content: ['.article-content', '.art-body'],
    remove: ['.for-reading-mode', '.wrapper-banner', '.wrapper-audio'],
    related: ['.art-body .relatedNews', '.article-relate'],
    section: ['.breadcrumb a'],
    tags: ['.keywords a'],
    caption: ['.imgCon .description', '.insert-center-image + p em'],
  },
});
