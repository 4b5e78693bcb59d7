/**
 * `npm run measure:contrast -- DIR [--target 7] [--step aaa] [--browser firefox] [--no-peers] [--no-axe]
 * [--parts] [--only NAME] [--skip 0] [--take 5] [--json]`: contrast in pixels of every HTML file of DIR, untouched, with the built extension and with
 * Dark Reader, in the same run. Fails when the text of 3:1 that it plants on each page is not counted
 * each time. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName, Session } from '../tests/harness/session.ts';
import { servePages } from './measure/files.ts';
import {
  measurePage,
  type PageResult,
  type Plan,
  sum,
} from './measure/page.ts';
import { prepareViewport } from './measure/pixels.ts';

/** Longest that one page may take in all its states. */
const pageMs = 180_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    target: { type: 'string', default: '7' },
    step: { type: 'string', default: 'aaa' },
    browser: { type: 'string', default: 'chromium' },
    extension: { type: 'string' },
    peers: { type: 'boolean', default: true },
    axe: { type: 'boolean', default: true },
    parts: { type: 'boolean', default: false },
    only: { type: 'string' },
    skip: { type: 'string', default: '0' },
    take: { type: 'string', default: '1000' },
    depth: { type: 'string', default: '4000' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder)
  throw new Error('usage: measure-contrast DIR [--target 7] [--json]');

const plan: Plan = {
  step: values.step,
  target: Number(values.target),
  depth: Number(values.depth),
  part: values.parts ? 90 : 0,
  peers: values.peers,
  axe: values.axe,
};
/** Names of pages that the browser could not be brought to show. */
const failed: string[] = [];
const proxy = await startProxy();
const session = await launch(
  values.browser as BrowserName,
  proxy,
  values.extension ? { extension: values.extension } : {},
);
try {
  const results = await measureAll(session);
  const total = sum(results.map(({ ours }) => ours));
  const untouched = sum(results.map(({ untouched }) => untouched));
  const names = Object.keys(results[0]?.peers ?? {});
  const peers = Object.fromEntries(
    names.map((name) => [
      name,
      sum(results.flatMap((result) => result.peers[name] ?? [])),
    ]),
  );
  const control = {
    planted: results.reduce((all, one) => all + one.control.planted, 0),
    counted: results.reduce((all, one) => all + one.control.counted, 0),
  };
  const pages = { measured: results.length, failed };
  console.log(
    JSON.stringify({ total, peers: { untouched, ...peers }, control, pages }),
  );
  if (control.planted === 0 || control.counted < control.planted)
    throw new Error('the planted text of 3:1 was not counted each time');
  if (failed.length > 0) throw new Error(`not measured: ${failed.join(', ')}`);
} finally {
  await session.close();
  await proxy.close();
}

async function measureAll(session: Session): Promise<PageResult[]> {
  const bench = await session.browser().newPage();
  await bench.goto('about:blank');
  const results: PageResult[] = [];
  const skip = Number(values.skip);
  const files = servePages(folder as string, proxy).slice(
    skip,
    skip + Number(values.take),
  );
  for (const file of files) {
    if (values.only && !file.name.includes(values.only)) continue;
    const page = await session.browser().newPage();
    try {
      await prepareViewport(page);
      const measured = measurePage(session, page, bench, file, plan);
      const result = await within(pageMs, measured);
      results.push(result);
      report(result);
    } catch (error) {
      failed.push(file.name);
      console.error(`${file.name}: ${String(error)}`);
    } finally {
      await page.close();
    }
  }
  return results;
}

/** One page must not hold up all others. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timer = Promise.withResolvers<never>();
  const id = setTimeout(
    () => timer.reject(new Error(`not measured within ${ms / 1000} s`)),
    ms,
  );
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(id);
  }
}

function report({ name, ours, untouched, failing, peers }: PageResult): void {
  if (values.json) return;
  console.log(
    `${name}: ${ours.runs} runs, below ${plan.target}: ${untouched.belowTarget} → ${ours.belowTarget}, below 4.5: ${untouched.belowAA} → ${ours.belowAA}, axe AA ${untouched.axeAA} → ${ours.axeAA}, AAA ${untouched.axeAAA} → ${ours.axeAAA}, moved ${ours.moved}, changed ${(ours.changedShare * 100).toFixed(1)} %, hue ≤ ${ours.hueMax.toFixed(1)}° (mean ${ours.hueMean.toFixed(1)}°), ${ours.applyMs.toFixed(0)} ms (${Object.values(
      peers,
    )
      .map(({ applyMs }) => applyMs.toFixed(0))
      .join(', ')}), undo ${ours.undoIdentical}`,
  );
  for (const { ratio, where, text } of failing)
    console.log(`   ${ratio?.toFixed(2)} ${where}: ${text}`);
}
