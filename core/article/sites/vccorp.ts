import { defineSite } from '../site';

/**
 * VCCorp's CMS (Tuổi Trẻ, CafeF, Kenh14, Soha, CafeBiz, Báo Chính phủ, Thanh Niên, NLĐ and others). An
 * object in the text is `.VCSortableInPreviewMode`, and its `type` says what: Photo and content are text,
 * Related* lead away. Never dropped wholesale. Seen on the corpus, 2014 to 2026-03.
 */
export default defineSite({
  hosts: [],
  signature: [
    '.VCSortableInPreviewMode',
    '.afcbc-body',
    '[data-role="sapo"]',
    '.PhotoCMS_Caption',
  ],
  article: {
    title: ['h1[data-role="title"]'],
    lead: ['[data-role="sapo"]'],
    byline: [
      '.detail-author-bot .name',
      '.box-author-detail .name',
      '.author-info .name',
      '[data-role="author"]',
    ],
    published: ['[data-role="publishdate"]'],
    content: ['[data-role="content"]', '.afcbc-body', '.knc-content'],
    remove: [
      '.VCSortableInPreviewMode[type="BroadcastBox"]',
      '.NLPlaceholderShow:not([class*="CMS_Caption"] *)',
      '.readmore-body-box',
      '.knc-menu-nav',
      '.kbwscwl-relatedbox',
      '.VCSortableInPreviewMode[type="survey"]',
      '.link-source-wrapper',
      '#admbackground',
    ],
    related: [
      '.VCSortableInPreviewMode[type^="Related"]',
      '#listNewsInContent',
      '.link-content-footer',
      '.VCObjectBoxRelatedNewsContentWrapper',
      '.relationnews',
      '.knc-relate-wrapper',
    ],
    source: ['.link-source-text-name', '.link-source-name'],
    section: ['[data-role="cate-name"]', '.detail-cate a'],
    caption: ['.PhotoCMS_Caption', '.VideoCMS_Caption', '.IframeCMS_Caption'],
    box: [
      '.VCSortableInPreviewMode[type="wrapnote"]',
      '.VCSortableInPreviewMode[type="content"]',
      '.VCSortableInPreviewMode[id^="ObjectBoxContent"]',
    ],
  },
});
