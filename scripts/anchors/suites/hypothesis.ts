/** Cases of Hypothesis's client (`src/annotator/anchoring/test`): ranges of a page, pages with annotations, quotes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { anchor } from '../../../core/highlights/anchor.ts';
import { readPageText } from '../../../core/highlights/page-text.ts';
import { readText } from '../../../core/highlights/readable-text.ts';
import { describeSpan, stampOf } from '../../../core/highlights/selector.ts';
import {
  find,
  type Quote,
  rangeOf,
  type SuiteResult,
  spanOf,
  wordsOf,
} from './suite.ts';

const TESTS = 'src/annotator/anchoring/test';
type Container = string | number;
type RangeSpec = readonly [
  Container,
  number,
  Container,
  number,
  quote: string,
  name: string,
];

/** Describes each range of their page, finds it again, and compares the words. */
export function hypothesisRanges(folder: string): readonly SuiteResult[] {
  const read = (name: string) =>
    readFileSync(join(folder, TESTS, name), 'utf8');
  const list = /const rangeSpecs = (\[[\s\S]*?\n\]);/u.exec(
    read('html-test.js'),
  )?.[1];
  if (!list) throw new Error('html-test.js has no rangeSpecs');
  const specs = runInNewContext(list) as readonly RangeSpec[];
  const { document } = new JSDOM('<body></body>').window;
  const root = document.createElement('section');
  root.innerHTML = read('html-anchoring-fixture.html');
  document.body.append(root);
  const page = readPageText(root);
  return specs.map(([from, fromOffset, to, toOffset, quote, name]) => {
    const range = document.createRange();
    range.setStart(nodeIn(root, from), fromOffset);
    range.setEnd(nodeIn(root, to), toOffset);
    const { start, end } = spanOf(page, range);
    const selector = describeSpan(page.text, start, end, stampOf(page.text, 1));
    const found = anchor(readText(page.text, 1), selector);
    const again = found.status === 'orphan' ? null : rangeOf(page, found);
    const got = again ? wordsOf(`${again}`) : 'orphan';
    return {
      suite: 'hypothesis ranges',
      name,
      passed: got === wordsOf(quote),
      said: `“${wordsOf(quote).slice(0, 60)}”; got “${got.slice(0, 60)}”`,
    };
  });
}

/** Finds the annotations of their saved pages by quote and context alone. */
export function hypothesisPages(folder: string): readonly SuiteResult[] {
  const read = (name: string) =>
    readFileSync(join(folder, TESTS, 'html-baselines', name), 'utf8');
  return ['minimal', 'wikipedia-regression-testing'].flatMap((name) => {
    const { document } = new JSDOM(read(`${name}.html`)).window;
    const page = readPageText(document.body);
    const { rows } = JSON.parse(read(`${name}.json`)) as {
      rows: { target: { selector: (Quote & { type: string })[] }[] }[];
    };
    return rows.map(({ target }, index): SuiteResult => {
      const quote = target[0]?.selector.find(
        ({ type }) => type === 'TextQuoteSelector',
      );
      if (!quote) throw new Error(`${name} ${index} has no quote`);
      const found = find(page.text, quote);
      const got = found ? page.text.slice(found.start, found.end) : 'orphan';
      return {
        suite: 'hypothesis pages',
        name: `${name} ${index + 1}`,
        passed: wordsOf(got) === wordsOf(quote.exact),
        said: `“${quote.exact.slice(0, 60)}”; got “${got.slice(0, 60)}”`,
      };
    });
  });
}

function nodeIn(root: Element, container: Container): Node {
  const { ownerDocument: document } = root;
  if (typeof container === 'string') {
    const path = container.replace(/^\//u, '');
    const node = document.evaluate(path, root, null, 9, null).singleNodeValue;
    if (!node) throw new Error(`no ${container}`);
    return node;
  }
  const walker = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let n = 0; n <= container; n++) walker.nextNode();
  return walker.currentNode;
}
