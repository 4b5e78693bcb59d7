/**
 * `npm run bench:contrast -- DIR [--step aaa] [--only NAME] [--no-peer] [--json]`: what repairing contrast
 * costs a page's thread, beside Dark Reader on the same page in the same run: thread time per 1,000 text
 * nodes until all of the first screen is repaired, longest task, sum. Chromium only. The last line is one
 * JSON object.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import { type PageFile, servePages, visit } from './measure/files.ts';
import { applyPeer, peers } from './measure/peers.ts';
import { pause, setStep } from './measure/steps.ts';
import { sumOf, traced } from './measure/trace.ts';

/** Both are watched for as long; what the page does by itself is watched before and taken off. */
const watchMs = 3000;
const restMs = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    step: { type: 'string', default: 'aaa' },
    only: { type: 'string', default: '' },
    peer: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: bench-contrast DIR [--step aaa]');

interface Cost {
  readonly nodes: number;
  /** Milliseconds that the page's thread works more than at rest until the last mark on the first screen. */
  readonly first: number;
  readonly longest: number;
  readonly ours: number;
  /** Milliseconds that the page's thread works more than at rest, and the same with the peer. */
  readonly all: number;
  readonly peer: number;
}

const proxy = await startProxy();
const session = await launch('chromium', proxy);
try {
  const costs: Cost[] = [];
  for (const file of servePages(folder, proxy)) {
    if (!file.name.includes(values.only)) continue;
    const page = await session.browser().newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const cost = await measure(page, file);
    await page.close();
    costs.push(cost);
    if (!values.json)
      console.log(
        `${file.name}: ${cost.nodes} text nodes, first screen ${cost.first.toFixed(1)} ms (${perThousand(cost).toFixed(1)} a thousand), longest task ${cost.longest.toFixed(1)} ms, ours ${cost.ours.toFixed(0)} ms, whole thread ${cost.all.toFixed(0)} ms, Dark Reader ${cost.peer.toFixed(0)} ms`,
      );
  }
  const add = (pick: (cost: Cost) => number) =>
    costs.reduce((all, cost) => all + pick(cost), 0);
  console.log(
    JSON.stringify({
      pages: costs.length,
      firstPerThousand:
        (add(({ first }) => first) / add(({ nodes }) => nodes)) * 1000,
      worstPerThousand: Math.max(...costs.map(perThousand)),
      longestTask: Math.max(...costs.map(({ longest }) => longest)),
      againstPeer: add(({ all }) => all) / add(({ peer }) => peer),
    }),
  );
} finally {
  await session.close();
  await proxy.close();
}

function perThousand({ first, nodes }: Cost): number {
  return (first / Math.max(1, nodes)) * 1000;
}

async function measure(page: Page, { url }: PageFile): Promise<Cost> {
  const open = async () => {
    await setStep(session, 'original');
    await visit(page, url);
    await pause(500);
  };
  await open();
  const rest = await traced(page, () => pause(restMs));
  const idleShare = sumOf(rest.all) / restMs;
  const idle = idleShare * watchMs;
  const nodes = await page.evaluate(watchFirstScreen);
  const trace = await traced(page, async () => {
    await setStep(session, values.step);
    await pause(watchMs);
  });
  const last = await page.evaluate(lastMark);
  const first = trace.all.filter(
    ({ at }) => at >= trace.begin && at <= trace.begin + last * 1000,
  );
  let peerMs = 0;
  const [peer] = peers;
  if (values.peer && peer) {
    await open();
    const other = await traced(page, async () => {
      await applyPeer(page, peer);
      await pause(watchMs);
    });
    peerMs = Math.max(0, sumOf(other.all) - idle);
  }
  return {
    nodes,
    first: Math.max(0, sumOf(first) - idleShare * last),
    longest: Math.max(0, ...trace.all.map(({ ms }) => ms)),
    ours: sumOf(trace.calls),
    all: Math.max(0, sumOf(trace.all) - idle),
    peer: peerMs,
  };
}

/** In the page: notes when a text on the screen takes another colour. @returns its text nodes */
function watchFirstScreen(): number {
  const page = window as unknown as { lastMark: number };
  page.lastMark = 0;
  const colors = new Map<Node, string>();
  for (const element of document.querySelectorAll('*')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight && bottom > top)
      colors.set(element, getComputedStyle(element).color);
  }
  new MutationObserver((records) => {
    for (const { target } of records) {
      const before = colors.get(target);
      if (before === undefined) continue;
      const { color } = getComputedStyle(target as Element);
      if (color === before) continue;
      colors.set(target, color);
      page.lastMark = performance.now();
    }
  }).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-dedoc-contrast'],
  });
  const walker = document.createTreeWalker(document.body, 4);
  let nodes = 0;
  while (walker.nextNode())
    if (/\S/.test(walker.currentNode.nodeValue ?? '')) nodes += 1;
  return nodes;
}

/** In the page: milliseconds from the trace's beginning to the last mark on the screen. */
function lastMark(): number {
  const page = window as unknown as { lastMark: number };
  // The first is that of the page at rest.
  const begin =
    performance.getEntriesByName('measure-begin').at(-1)?.startTime ?? 0;
  return Math.max(0, page.lastMark - begin);
}
