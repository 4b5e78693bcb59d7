import { extract } from '../../core/article/extract';
import type { NoArticle, Reading } from '../../core/pages/channel';

const reasons: Readonly<Record<string, NoArticle>> = {
  'list-page': 'listPage',
  'too-short': 'tooShort',
  'too-large': 'tooLarge',
};

/** Reads the page as it stands now; a page that loads on is read anew each time it is asked. */
export function readPage(document: Document, url: string): Reading {
  if (document.contentType === 'application/pdf')
    return { kind: 'none', reason: 'pdf' };
  const extraction = extract(document, { url });
  if (extraction.kind === 'article')
    return { kind: 'article', article: extraction.article };
  return { kind: 'none', reason: reasons[extraction.reason] ?? 'noText' };
}
