import { defineSite } from '../site';

/**
 * Liferay portals (Bộ Y tế, Thanh tra Chính phủ, Tạp chí Cộng sản, VnReview): one article is an "asset" of the
 * asset publisher, its text a "journal article". From Liferay's own 6.x and 7.x templates, and crawlers of
 * moh.gov.vn for the two Vietnamese themes' titles and times; unverified, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['.portlet-asset-publisher .journal-content-article'],
  article: {
    title: [
      '.portlet-asset-publisher .header-title',
      '.portlet-asset-publisher h3.text-change-size',
      '.taglib-header .header-title',
    ],
    byline: ['.portlet-asset-publisher .metadata-author'],
    published: [
      '.portlet-asset-publisher .metadata-publish-date',
      '.portlet-asset-publisher .time-post',
      '.text-ngayxam-page',
    ],
    content: [
      '.portlet-asset-publisher .journal-content-article',
      '.asset-full-content .asset-content',
    ],
    remove: [
      '.lfr-meta-actions',
      '.taglib-social-bookmarks',
      '.taglib-ratings',
      '.taglib-discussion',
    ],
    related: ['.asset-related-assets'],
  },
});
