import { articleHtml } from './article-html';
import type { Exported } from './exported';
import type { ExportFacts } from './format';
import { element, escapeText } from './markup';
import { dayOf, word } from './words';

/** One saved article as a reader sees it in a file: text, where it is from, highlights and notes. */
export function pageHtml(
  item: Exported,
  facts: ExportFacts,
  pictureAt: (src: string) => string | null,
  idPrefix = '',
): string {
  const { article, highlights } = item;
  const body = article
    ? articleHtml({ article, highlights, pictureAt, idPrefix })
    : [
        element('h1', {}, escapeText(item.title)),
        element(
          'p',
          { class: 'quiet' },
          escapeText(word('exporting.notLoaded', facts)),
        ),
      ].join('\n');
  return [body, sourceHtml(item, facts), notesHtml(item, facts)]
    .filter(Boolean)
    .join('\n');
}

function sourceHtml(item: Exported, facts: ExportFacts): string {
  const published = item.publishedTime ? dayOf(item.publishedTime, facts) : '';
  const about = [
    item.byline.join(', '),
    item.siteName,
    published,
    word('exporting.savedOn', facts, { date: dayOf(item.savedAt, facts) }),
  ].filter(Boolean);
  const tags = item.tags.map((tag) => `#${tag}`).join(' ');
  return [
    element('p', { class: 'quiet' }, escapeText(about.join(' · '))),
    element(
      'p',
      { class: 'quiet' },
      element('a', { href: item.url, rel: 'noreferrer' }, escapeText(item.url)),
    ),
    tags && element('p', { class: 'quiet' }, escapeText(tags)),
  ]
    .filter(Boolean)
    .join('\n');
}

function notesHtml(item: Exported, facts: ExportFacts): string {
  const notes = item.note
    ? [
        element('h2', {}, escapeText(word('exporting.note', facts))),
        element('p', {}, lines(item.note)),
      ]
    : [];
  const quotes = item.highlights.map(({ quote, note }) =>
    element(
      'li',
      {},
      (quote && element('blockquote', {}, element('p', {}, lines(quote)))) +
        (note && element('p', {}, lines(note))),
    ),
  );
  const marked =
    quotes.length > 0
      ? [
          element('h2', {}, escapeText(word('exporting.highlights', facts))),
          element('ul', { class: 'notes' }, quotes.join('\n')),
        ]
      : [];
  return [...notes, ...marked].join('\n');
}

function lines(text: string): string {
  return escapeText(text).replace(/\n/gu, '<br/>');
}
