import { defineSite } from '../site';

/**
 * OneCMS (files on 1cdn.vn), of Hà Nội mới, Công lý, Đại Đoàn Kết, several provincial papers: the header is a
 * "longform" header even over plain news, and often lies inside the body. Unverified by us; from public
 * crawlers, 2026-11; a public survey of Người Quan Sát saw all but the older `c-detail-head` in 2026-09.
 */
export default defineSite({
  hosts: [],
  signature: [
    '.sc-longform-header-title',
    '.c-detail-head__title',
    '.onecms__tags',
  ],
  article: {
    title: [
      '.sc-longform-header-title',
      '.block-sc-title',
      '.c-detail-head__title',
      '.c-video-detail__title h1',
    ],
    lead: [
      '.sc-longform-header-sapo',
      '.block-sc-sapo',
      '.c-video-detail__desc',
    ],
    byline: [
      '.sc-longform-header-author',
      '.block-sc-author',
      '.c-detail-head__author',
    ],
    published: [
      '.sc-longform-header-date',
      '.block-sc-publish-time',
      '.c-detail-head__time',
    ],
    content: ['.b-maincontent .entry', 'article.entry', '.b-maincontent'],
    remove: ['.sc-longform-header-cate', '.sc-empty-layer'],
    // `.c-box` is "Bài liên quan" or an advertisement, in the body as beside it.
    related: ['.b-maincontent .c-box', 'article.entry .c-box'],
    source: ['.c-author-page'],
    tags: ['.onecms__tags a'],
    box: ['.sc-hightlight-box'],
  },
});
