import type { Article } from '../article/article';
import { type SheetOptions, sheetStyle, writeSheet } from './sheet';

/**
 * An article as the text of one self-contained HTML file: pictures inside as data, no script, and a policy
 * that lets it load nothing from anywhere.
 * @param document any document; only its parser-free factory is used
 */
export function htmlFile(
  document: Document,
  article: Article,
  options: SheetOptions,
  serialize: (document: Document) => string,
): string {
  const file = document.implementation.createHTMLDocument(article.title);
  const meta = (name: string, content: string) => {
    const element = file.createElement('meta');
    element.setAttribute(name, content);
    return element;
  };
  const policy = meta('http-equiv', 'Content-Security-Policy');
  policy.setAttribute(
    'content',
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
  );
  const viewport = meta('name', 'viewport');
  viewport.setAttribute('content', 'width=device-width, initial-scale=1');
  const style = file.createElement('style');
  style.textContent = sheetStyle(options.size);
  // Before the title, which may be long: a browser looks for it in the first 1,024 bytes only (HTML, 4.2.5.4).
  file.head.prepend(meta('charset', 'utf-8'));
  file.head.append(policy, viewport, style);
  writeSheet(file, article, options);
  return `<!doctype html>\n${serialize(file)}\n`;
}

/** A name that every system takes, from a title in any script. */
export function fileName(title: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '');
  return `${safe || 'bai-viet'}.html`;
}
