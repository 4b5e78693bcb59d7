import { defineSite } from '../site';

// Seen on the corpus: 2019-06, 2019-11 (the K2 template); since 2022 on ePi's CMS.
export default defineSite({
  hosts: ['nhandan.vn', 'nhandan.com.vn'],
  name: 'Nhân Dân',
  article: {
    title: ['h1.article__title', 'h1.box-title-detail'],
    lead: ['.article__sapo', 'div.sapo'],
    byline: ['.article__author', '.box-author strong', 'p.author'],
    published: ['.article__meta time', '.date-created'],
    content: ['.article__body', '.detail-content-body', '.item-content'],
    related: ['.article-relate', '.related-stories'],
    caption: ['.image-caption'],
  },
});
