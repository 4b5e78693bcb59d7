/**
 * `npm run measure:flicker -- DIR [--step aaa] [--only NAME] [--json]`: opens each page with the step
 * already remembered, and counts the frames in which a text on the screen that we change is drawn as it
 * was. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName } from '../tests/harness/session.ts';
import { servePages, visit } from './measure/files.ts';
import {
  type FlickerReport,
  flickerReport,
  watchFrames,
} from './measure/frames.ts';
import { pause, setStep } from './measure/steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    step: { type: 'string', default: 'aaa' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: measure-flicker DIR [--step aaa]');

const proxy = await startProxy();
const session = await launch(values.browser as BrowserName, proxy);
try {
  const results: FlickerReport[] = [];
  await setStep(session, values.step);
  for (const file of servePages(folder, proxy)) {
    if (!file.name.includes(values.only)) continue;
    const page = await session.browser().newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(watchFrames);
    await visit(page, file.url);
    await pause(1500);
    const result = await page.evaluate(flickerReport);
    results.push(result);
    if (!values.json)
      console.log(
        `${file.name}: ${result.frames} frames, ${result.texts} texts, ${result.changed} changed, of these ${result.late} seen as they were in more than one frame (at most ${result.most}) ${result.lateTexts.join(', ')}`,
      );
    await page.close();
  }
  const add = (pick: (one: FlickerReport) => number) =>
    results.reduce((all, one) => all + pick(one), 0);
  const changed = add((one) => one.changed);
  console.log(
    JSON.stringify({
      pages: results.length,
      texts: add((one) => one.texts),
      changed,
      late: add((one) => one.late),
      mostFrames: Math.max(0, ...results.map(({ most }) => most)),
    }),
  );
  if (changed === 0) throw new Error('nothing was changed on any page');
} finally {
  await session.close();
  await proxy.close();
}
