import { type Extraction, extract } from '../../core/article/extract';
import { articleSettings } from '../../core/article/settings';
import { siteOf } from '../../core/article/urls';
import type { NoArticle, Reading } from '../../core/pages/channel';

const reasons: Readonly<Record<string, NoArticle>> = {
  'list-page': 'listPage',
  'too-short': 'tooShort',
  'too-large': 'tooLarge',
};

/**
 * Reads the page as it stands now; a page that loads on is read anew each time it is asked.
 * @param root selector of the text; without it the one that the reader chose for this site, if any
 */
export async function readPage(
  document: Document,
  url: string,
  root?: string,
): Promise<Reading> {
  if (document.contentType === 'application/pdf')
    return { kind: 'none', reason: 'pdf' };
  const extraction = await extractPage(document, url, root);
  if (extraction.kind === 'article')
    return { kind: 'article', article: extraction.article };
  return { kind: 'none', reason: reasons[extraction.reason] ?? 'noText' };
}

/** As `readPage`, with the trace of how it was read. */
export async function extractPage(
  document: Document,
  url: string,
  root?: string,
): Promise<Extraction> {
  const taught = articleSettings.forSite(siteOf(url));
  await taught.ready;
  const chosen = root ?? taught.values.peek().root;
  // Who points at a text has said that it is an article.
  return extract(document, {
    url,
    ...(chosen && { root: chosen, anyway: true }),
  });
}
