import { defineSite } from '../site';

/**
 * NukeViet, of very many schools, districts and state bodies. No JSON-LD; its microdata `datePublished` is
 * the time of the last edit, the printed time is the right one. From the corpus README and the markup of its
 * public default theme, 2026-11.
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
    title: ['h1.title[itemprop="headline"]', '.news_column h1.title'],
    lead: ['.hometext[itemprop="description"]', '.hometext', '#hometext'],
    byline: ['.news_column p.h5.text-right'],
    published: ['.news_column span.h5', 'span.h5', '.news_column time'],
    content: ['#news-bodyhtml', '.bodytext'],
    remove: ['#stringrating', '.rating', '#idcomment', '.socialicon'],
    related: ['.detail-related', 'ul.related', '.other-news'],
    source: ['.news_column p.h5.text-right'],
    section: ['.breadcrumbs a', '.breadcrumb a'],
    tags: ['.news_column .keywords a', '.news_column a[href*="/tag/"]'],
    attachments: ['.news-download-file'],
  },
});
