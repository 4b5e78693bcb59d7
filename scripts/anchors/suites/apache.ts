/** Apache Annotator's cases of matching a TextQuoteSelector (`packages/dom/test/text-quote/match-cases.ts`). */
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { runnerImport } from 'vite';
import { readPageText } from '../../../core/highlights/page-text.ts';
import { find, type Quote, type SuiteResult, spanOf } from './suite.ts';

interface Place {
  readonly startContainerXPath: string;
  readonly startOffset: number;
  readonly endContainerXPath: string;
  readonly endOffset: number;
}

interface Case {
  readonly html: string;
  readonly selector: Quote;
  readonly expected: readonly Place[];
}

const CASES = 'packages/dom/test/text-quote/match-cases.ts';

/** @param folder a copy of apache/incubator-annotator */
export async function apacheCases(
  folder: string,
): Promise<readonly SuiteResult[]> {
  const { module } = await runnerImport<{ testCases: Record<string, Case> }>(
    join(folder, CASES),
    { configFile: false, logLevel: 'error' },
  );
  return Object.entries(module.testCases).map(([name, one]) => ({
    suite: 'apache',
    name,
    ...ask(one),
  }));
}

function ask({ html, selector, expected }: Case) {
  const { document } = new JSDOM(html).window;
  const page = readPageText(document.documentElement);
  const wanted = expected.map((place) => {
    const range = document.createRange();
    range.setStart(
      nodeAt(document, place.startContainerXPath),
      place.startOffset,
    );
    range.setEnd(nodeAt(document, place.endContainerXPath), place.endOffset);
    return { ...spanOf(page, range), words: `${range}` };
  });
  const found = find(page.text, selector);
  const passed = found
    ? wanted.some(
        ({ start, end }) => start === found.start && end === found.end,
      )
    : wanted.length === 0;
  const got = found ? page.text.slice(found.start, found.end) : 'orphan';
  return {
    passed,
    said: `${wanted.length} places, “${wanted[0]?.words ?? ''}”; got “${got}”`,
  };
}

function nodeAt(document: Document, path: string): Node {
  const { singleNodeValue } = document.evaluate(path, document, null, 9, null);
  if (!singleNodeValue) throw new Error(`no ${path}`);
  return singleNodeValue;
}
