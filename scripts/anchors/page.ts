/** A news page as the benchmark sees it: paragraphs of identified text in elements with a path. */
import type { NewsRecord } from '../summary/records.ts';
import { foreign, type Identified, identify, join } from './identified.ts';

export interface Paragraph {
  readonly body: Identified;
  /** Name of the element, and of what wraps it: XPath depends on both. */
  readonly tag: string;
}

export interface Page {
  readonly paragraphs: readonly Paragraph[];
  /** Elements around the article; another template has others. */
  readonly frame: string;
  /** White space between two elements; our reader has none. */
  readonly between: string;
}

/** Sentences a paragraph, in turn: papers write short ones. */
const RHYTHM = [2, 1, 3, 2, 2, 1, 4];

/** Title, sapo and body paragraphs of a record. */
export function pageOf(record: NewsRecord): Page {
  const texts: [string, string][] = [['h1', record.title]];
  if (record.sapo) texts.push(['h2', record.sapo]);
  for (let at = 0, turn = 0; at < record.sents.length; turn++) {
    const count = RHYTHM[turn % RHYTHM.length] ?? 2;
    texts.push(['p', record.sents.slice(at, at + count).join(' ')]);
    at += count;
  }
  let id = 0;
  const paragraphs = texts
    .map(([tag, text]) => [tag, text.normalize('NFC').trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([tag, text]) => {
      const body = identify(text, id);
      id += text.length;
      return { tag, body };
    });
  return { paragraphs, frame: 'main/article', between: '\n' };
}

/** What `textContent` of the page gives. */
export function domText(page: Page): Identified {
  return join(
    ...page.paragraphs.flatMap(({ body }) => [body, foreign(page.between)]),
  );
}

/** What our canonical text gives: every paragraph with a line break, whatever the markup. */
export function canonicalOf(page: Page): Identified {
  return join(...page.paragraphs.flatMap(({ body }) => [body, foreign('\n')]));
}
