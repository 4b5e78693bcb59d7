/**
 * `npm run measure:scale -- DIR [--scale 2] [--browser firefox] [--peers] [--json]`: what the popup would tell, texts cut off, texts
 * on each other and sideways scrolling that enlarging adds, in the built extension, beside browser zoom,
 * CSS zoom and a larger root size. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName, Session } from '../tests/harness/session.ts';
import { countFaults, type FaultCounts } from './measure/faults-in-page.ts';
import { servePages, visit } from './measure/files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '2' },
    browser: { type: 'string', default: 'chromium' },
    extension: { type: 'string' },
    peers: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: measure-scale DIR [--scale 2] [--json]');

const scale = Number(values.scale);
const width = 1280;
const height = 800;

/** Each makes the text of the page larger and gives the factor that the window itself adds. */
const methods: Record<string, (page: Page) => Promise<number>> = {
  browserZoom: async (page) => {
    await page.setViewport({
      width: Math.round(width / scale),
      height: Math.round(height / scale),
      deviceScaleFactor: scale,
    });
    return scale;
  },
  cssZoom: async (page) => {
    await page.evaluate((factor) => {
      document.documentElement.style.zoom = String(factor);
    }, scale);
    return scale;
  },
  rootSize: async (page) => {
    await page.evaluate((factor) => {
      document.documentElement.style.fontSize = `${factor * 100}%`;
    }, scale);
    return 1;
  },
};

const proxy = await startProxy();
const session = await launch(
  values.browser as BrowserName,
  proxy,
  values.extension ? { extension: values.extension } : {},
);
try {
  const ours: FaultCounts[] = [];
  const peers: Record<string, FaultCounts[]> = {};
  let undone = true;
  for (const { name, url } of servePages(folder, proxy)) {
    if (values.only && !name.includes(values.only)) continue;
    const page = await session.browser().newPage();
    const open = async () => {
      await setPercent(session, 100);
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await visit(page, url);
      await pause(300);
      await page.evaluate(countFaults, true, scale, 1);
    };
    await open();
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await setPercent(session, scale * 100);
    await settled(page);
    const result = await page.evaluate(countFaults, false, scale, 1);
    const told = await toldBy(session, url);
    ours.push(result);
    await setPercent(session, 100);
    await pause(500);
    const identical =
      html === (await page.evaluate(() => document.documentElement.outerHTML));
    undone &&= identical;
    if (!values.json)
      console.log(
        `${name}: ${result.runs} runs, clipped ${result.clipped}, overlapping ${result.overlapping}, scroll ${result.scrollPx}, enlarged ${(result.enlarged * 100).toFixed(0)} %, told ${JSON.stringify(told)}, undo ${identical}${result.where.map((one) => `\n   ${one}`).join('')}`,
      );
    for (const [method, enlarge] of Object.entries(
      values.peers ? methods : {},
    )) {
      await open();
      const seen = await enlarge(page);
      await pause(400);
      const found = await page.evaluate(countFaults, false, scale, seen);
      peers[method] = [...(peers[method] ?? []), found];
    }
    await page.close();
  }
  const peerTotals = Object.entries(peers).map(([name, all]) => [
    name,
    sum(all),
  ]);
  console.log(
    JSON.stringify({
      total: { ...sum(ours), undoIdentical: undone },
      peers: Object.fromEntries(peerTotals),
    }),
  );
} finally {
  await session.close();
  await proxy.close();
}

function sum(all: readonly FaultCounts[]): FaultCounts {
  const add = (pick: (one: FaultCounts) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  const runs = add((one) => one.runs);
  return {
    runs,
    clipped: add((one) => one.clipped),
    overlapping: add((one) => one.overlapping),
    scrollPx: add((one) => one.scrollPx),
    enlarged: add((one) => one.enlarged * one.runs) / Math.max(1, runs),
    where: [],
  };
}

async function setPercent(session: Session, percent: number): Promise<void> {
  await session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).storage.local.set({'text-scale.percent': ${percent}}).then(() => true)`,
  );
}

/** What the popup would say of the page. */
function toldBy(session: Session, url: string): Promise<unknown> {
  return session.evaluateInBackground(
    `(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tabs = await api.tabs.query({ url: ${JSON.stringify(`${url}*`)} });
      const call = { channel: 'text-scale', method: 'look' };
      return (await api.tabs.sendMessage(tabs.at(-1).id, call)).value.status;
    })()`,
  );
}

/** Waits until the marks on the page stay the same. */
async function settled(page: Page): Promise<void> {
  const marks = () =>
    page.evaluate(
      () =>
        document.querySelectorAll('[data-dedoc-size]').length +
        document.documentElement.scrollHeight / 1e6,
    );
  let last = -1;
  for (let look = 0; look < 30; look += 1) {
    await pause(400);
    const now = await marks();
    if (now === last && look > 1) return;
    last = now;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
