import { defineSite } from '../site';

/**
 * SharePoint portals of ministries and provinces. The page is one ASP.NET form; where the authors' web parts
 * differ, the ids of the parts were kept from one portal to the next. Unverified, from public crawlers of
 * most.gov.vn, mt.gov.vn, moc.gov.vn, mic.gov.vn, moet.gov.vn, mard.gov.vn, vss.gov.vn and vjst.vn, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: [
    'meta[name="GENERATOR" i][content*="SharePoint" i]',
    '#divArticleDescription2',
    '#aspnetForm .ms-rtestate-field',
  ],
  article: {
    title: [
      '#divArticleDescription3 h1',
      '.News_Detail_Title',
      '#news-title',
      '#txtTitle',
    ],
    lead: ['#divArticleDescription1', '#news-des'],
    published: ['.News_Time_Post', '#txtDateString'],
    content: [
      '#divArticleDescription2',
      '#divArticleContent',
      '#news-detail',
      '#contenttin',
      '#divNewsDetails',
      '[id$="__ControlWrapper_RichHtmlField"]',
    ],
    source: ['[id$="_pnNguontin"]'],
    tags: ['#Tags a'],
  },
});
