import { defineSite } from '../site';

/**
 * NukeViet, of very many schools, districts and state bodies. No JSON-LD; its microdata `datePublished` is
 * the time of the last edit, the printed time is the right one. The corpus README describes it (2026-11).
 */
export default defineSite({
  hosts: [],
  signature: [
    'meta[name="generator" i][content*="NukeViet" i]',
    '#news-bodyhtml',
    '.news_column .hometext',
    '#stringrating',
  ],
  article: {
    title: [
      'h1.title[itemprop="headline"]',
      'h1.title',
      'h2.title[itemprop="headline"]',
    ],
    lead: [
      '.hometext[itemprop="description"]',
      '#hometext',
      '.hometext',
      'div.h5.m-bottom',
    ],
    byline: [
      '.news_column .author-name',
      'p.h5.text-right [itemprop="author"]',
    ],
    published: [
      '.news_column .panel-body em.pull-left',
      '.news_column em.time',
      '.row .col-md-19 .h5',
      'span.h5',
    ],
    content: ['#news-bodyhtml', '.bodytext', '#news-bodyhtml-inner'],
    remove: [
      '#stringrating',
      '.news_column form',
      '.rating',
      '#idcomment',
      '.socialicon',
      '.share-social',
    ],
    related: ['.detail-related', 'ul.related', '.others-news', '.detail-topic'],
    section: [
      '.breadcrumbs a',
      '.breadcrumb a',
      '[itemtype$="BreadcrumbList"] [itemprop="item"]',
    ],
    tags: [
      '.news_column .keywords a',
      '.panel-body a[rel="tag"]',
      '.h5 a[rel="dofollow"]',
    ],
    caption: ['.article figcaption', '.figure-caption', '.imgcaption'],
  },
});
