/** The extractors that are compared, each brought to the same form. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { extract } from '../core/article/extract.ts';
import type { Site } from '../core/article/site.ts';
import { type CorpusPage, parsePage } from './corpus.ts';
import type { Reading } from './extraction-score.ts';
import { toGold } from './gold.ts';

interface Extractor {
  readonly id: string;
  readonly name: string;
  /** Its own verdict, where that is apart from the reading; else a reading means yes. */
  isArticle?(page: CorpusPage): boolean;
  /** Null when it reads nothing. */
  read(page: CorpusPage): Promise<Reading | null> | Reading | null;
}

export const extractors: readonly Extractor[] = [
  { id: 'ours', name: 'Dễ Đọc', read: (page) => readOurs(page) },
  {
    id: 'generic',
    name: 'Dễ Đọc without any site rule',
    read: (page) => readOurs(page, []),
  },
  {
    id: 'readability',
    name: 'Readability 0.6.0',
    isArticle: isReaderable,
    read: (page) => readWithReadability(page, false),
  },
  {
    id: 'readability-sapo',
    name: 'Readability + sapo',
    isArticle: isReaderable,
    read: (page) => readWithReadability(page, true),
  },
  {
    id: 'defuddle',
    name: 'Defuddle 0.19.4',
    isArticle: isReaderable,
    read: readWithDefuddle,
  },
];

function isReaderable({ html, url }: CorpusPage): boolean {
  return isProbablyReaderable(parsePage(html, url));
}

function readOurs(
  { html, url }: CorpusPage,
  sites?: readonly Site[],
): Reading | null {
  const extraction = extract(parsePage(html, url), {
    url,
    ...(sites ? { sites } : {}),
  });
  const gold = toGold(extraction);
  if (!gold || extraction.kind === 'none') return null;
  return {
    ...gold,
    lead: gold.sapo,
    captionsWithPicture: gold.captions.length,
  };
}

function readWithReadability(
  { html, url }: CorpusPage,
  withSapo: boolean,
): Reading | null {
  const document = parsePage(html, url);
  const article = new Readability(document).parse();
  if (!article?.content) return null;
  const flat = flatten(article.content);
  const excerpt = article.excerpt ?? '';
  const isInside = squash(flat.paragraphs.join(' ')).includes(
    squash(excerpt).slice(0, 40),
  );
  return {
    title: article.title ?? '',
    byline: article.byline ?? '',
    published: article.publishedTime ?? '',
    lead: withSapo && !isInside ? excerpt : '',
    ...flat,
  };
}

async function readWithDefuddle({
  html,
  url,
}: CorpusPage): Promise<Reading | null> {
  const document = parsePage(html, url);
  const article = await Defuddle(document, url || 'https://example.com/');
  return {
    title: article.title,
    byline: article.author,
    published: article.published,
    lead: '',
    ...flatten(article.content),
  };
}

const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, tr, figcaption, pre, dt, dd, div, td, blockquote';

/** Paragraphs, headings and captions of an HTML string. */
function flatten(
  html: string,
): Pick<Reading, 'paragraphs' | 'captions' | 'captionsWithPicture'> {
  const document = parsePage(html, '');
  const captions: string[] = [];
  for (const caption of document.querySelectorAll('figcaption')) {
    captions.push(caption.textContent ?? '');
    caption.remove();
  }
  const paragraphs: string[] = [];
  const visit = (node: Node, prefix: string): void => {
    let inline = '';
    const flush = () => {
      if (inline.trim())
        paragraphs.push(prefix + inline.replace(/\s+/gu, ' ').trim());
      inline = '';
    };
    for (const child of node.childNodes) {
      const element = child.nodeType === 1 ? (child as Element) : null;
      if (
        element &&
        (element.matches(BLOCKS) || element.querySelector(BLOCKS))
      ) {
        flush();
        visit(element, /^h[1-6]$/u.test(element.localName) ? '## ' : '');
      } else
        inline += element?.localName === 'br' ? ' ' : (child.textContent ?? '');
    }
    flush();
  };
  visit(document.body, '');
  return { paragraphs, captions, captionsWithPicture: captions.length };
}

function squash(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
