/**
 * `npm run measure:contrast -- DIR [--target 7] [--step aaa] [--browser firefox] [--peers] [--json]`:
 * contrast in pixels of every HTML file of DIR, untouched and with the built extension; with `--peers`
 * Dark Reader beside it, in the same run. The last line is one JSON object.
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    target: { type: 'string', default: '7' },
    step: { type: 'string', default: 'aaa' },
    browser: { type: 'string', default: 'chromium' },
    extension: { type: 'string' },
    peers: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    only: { type: 'string' },
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
};
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
  console.log(JSON.stringify({ total, peers: { untouched, ...peers } }));
} finally {
  await session.close();
  await proxy.close();
}

async function measureAll(session: Session): Promise<PageResult[]> {
  const bench = await session.browser().newPage();
  await bench.goto('about:blank');
  const results: PageResult[] = [];
  for (const file of servePages(folder as string, proxy)) {
    if (values.only && !file.name.includes(values.only)) continue;
    const page = await session.browser().newPage();
    await prepareViewport(page);
    const result = await measurePage(session, page, bench, file, plan);
    results.push(result);
    report(result);
    await page.close();
  }
  return results;
}

function report({ name, ours, untouched, failing }: PageResult): void {
  if (values.json) return;
  console.log(
    `${name}: ${ours.runs} runs, below ${plan.target}: ${untouched.belowTarget} → ${ours.belowTarget}, below 4.5: ${untouched.belowAA} → ${ours.belowAA}, moved ${ours.moved}, changed ${(ours.changedShare * 100).toFixed(1)} %, ${ours.applyMs.toFixed(0)} ms, undo ${ours.undoIdentical}`,
  );
  for (const { ratio, where, text } of failing)
    console.log(`   ${ratio?.toFixed(2)} ${where}: ${text}`);
}
