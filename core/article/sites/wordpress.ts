import { defineSite } from '../site';

/**
 * WordPress news themes: core's own classes, the theme Newspaper (`td-`, `tdb-`), and the plug-ins that put boxes
 * into the text. From the themes' templates and crawlers of thesaigontimes.vn; unverified, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: [
    'meta[name="generator" i][content^="WordPress" i]',
    'body.single-post .entry-content',
    'body.single-post .td-post-content',
  ],
  article: {
    title: ['.tdb-title-text', 'h1.entry-title'],
    lead: ['.td-post-sub-title', '.tdb-sub-title'],
    byline: ['.td-post-author-name a', '.tdb-author-name', '.author.vcard a'],
    published: ['time.entry-date'],
    content: ['.tdb_single_content', '.td-post-content', '.entry-content'],
    remove: [
      '#ez-toc-container',
      '.lwptoc',
      '.sharedaddy',
      '.addtoany_share_save_container',
      '.td-a-rec',
    ],
    related: ['#jp-relatedposts', '.yarpp-related', '.crp_related'],
    tags: ['.td-post-source-tags a', '.tags-links a'],
  },
});
