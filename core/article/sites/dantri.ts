import { defineSite } from '../site';

// Seen on the corpus: 2013-11 and 2016-03 (mobile), 2019-11, 2022-12, 2026-03.
export default defineSite({
  hosts: ['dantri.com.vn'],
  name: 'Dân trí',
  article: {
    title: ['h1.title-page', 'h1.e-magazine__title', 'h1.detail'],
    lead: ['h2.singular-sapo', 'article > h2', '.e-magazine__sapo', 'h2.sapo'],
    byline: ['.author-name a', '.author-name b', 'a[href*="/tac-gia/"]'],
    published: [
      'time.author-time',
      'article time',
      '.publishdate',
      '.tt-capitalize',
    ],
    content: [
      '.singular-content',
      '#desktop-in-article',
      '.e-magazine__body',
      '.detail-content',
      '.news_details',
    ],
    remove: ['.dantri-widget', '.singular-sapo .dt-news__meta'],
    related: ['article.article-related', '.article-related', '.ovh.rela'],
    section: ['.breadcrumbs a', '.breadcrumb a'],
    tags: ['.tags-wrap a', 'ul.tags a'],
  },
});
