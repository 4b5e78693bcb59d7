import { defineSite } from '../site';

// Three layouts, the newest first. Unverified by us; a public survey of 2026-08 and 2026-09 saw the newest
// working. Its author box runs avatar letter, name and time together, so that generic reading names the author.
export default defineSite({
  hosts: ['vneconomy.vn'],
  name: 'VnEconomy',
  article: {
    title: ['.article-header__title', '.detail__title', '.name-detail'],
    lead: ['.article-content__lead', '.detail__summary', '.news-sapo'],
    published: ['.article-meta__time', '.detail__meta'],
    content: [
      '#article-editor',
      '.detail__content',
      '[data-field="body"]',
      '.ct-edtior-web',
    ],
    tags: ['.tags a'],
  },
});
