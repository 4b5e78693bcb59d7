import { defineSite } from '../site';

// Unverified by us; a public survey of 2026-08 and 2026-09 saw all of them working.
// The wider `.article-content` holds ten more articles, which load as the reader scrolls.
export default defineSite({
  hosts: ['vietstock.vn'],
  name: 'Vietstock',
  article: {
    title: ['h1.article-title'],
    lead: ['#vst_detail .pHead'],
    byline: ['#vst_detail .pAuthor'],
    published: ['#vst_detail .pPublishTimeSource'],
    content: ['#vst_detail'],
    remove: ['#vst_detail .pTitle', '#vst_detail .pPublishTimeSource'],
    related: ['.scroll-content-sub'],
    source: ['#vst_detail .pSource'],
  },
});
