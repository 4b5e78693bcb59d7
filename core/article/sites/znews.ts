import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11. zingnews.vn's old addresses lead to znews.vn.
export default defineSite({
  hosts: ['znews.vn', 'zingnews.vn'],
  name: 'Znews',
  article: {
    title: ['.the-article-title'],
    lead: ['.the-article-summary'],
    byline: ['.the-article-credit .author', '.the-article-author'],
    published: ['.the-article-publish'],
    content: ['.the-article-body'],
    related: ['#innerarticle', '.innerarticle', 'table.article'],
    source: ['.the-article-credit .source'],
    section: ['.the-article-category a'],
    tags: ['.the-article-tags a'],
    caption: ['.pCaption'],
  },
});
