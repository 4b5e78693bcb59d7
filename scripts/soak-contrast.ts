/**
 * `npm run soak:contrast -- [--seconds 60] [--rate 50] [--json]`: a page that adds, recolours and removes
 * texts without end, with contrast repair on. Share of the page's thread that our script takes, and texts
 * that are below 7:1 later than 300 ms after they came or changed. Fails when it cannot see a pale text.
 * Chromium only. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import { churnPage, churnReport, startChurn } from './measure/churn.ts';
import { pause, setStep } from './measure/steps.ts';
import { sumOf, traced } from './measure/trace.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const rate = Number(values.rate);
const url = 'https://vnexpress.net/doi-lien-tuc.html';

const proxy = await startProxy();
proxy.serve(url, churnPage);
const session = await launch('chromium', proxy);
try {
  await setStep(session, 'original');
  const page = await session.openPage(url);
  // The positive control: without repair every new text is late.
  await page.evaluate(startChurn, rate);
  await pause(1500);
  const control = await page.evaluate(churnReport);
  if (control.late === 0) throw new Error('pale texts are not seen');
  await setStep(session, 'aaa');
  await page.reload();
  await pause(1000);
  let ms = 0;
  const trace = await traced(page, async () => {
    await page.evaluate(startChurn, rate);
    const start = performance.now();
    await pause(seconds * 1000);
    ms = performance.now() - start;
  });
  const { changes, checked, late, worstMs } = await page.evaluate(churnReport);
  const share =
    sumOf(trace.calls.filter(({ at }) => at < trace.begin + ms * 1000)) / ms;
  if (!values.json)
    console.log(
      `${changes} changes in ${seconds} s: ${(share * 100).toFixed(2)} % of the thread are ours, ${late} of ${checked} texts below 7:1 after 300 ms (slowest right after ${worstMs.toFixed(0)} ms), longest task ${Math.max(0, ...trace.tasks.map(({ ms }) => ms)).toFixed(1)} ms`,
    );
  console.log(
    JSON.stringify({
      changes,
      checked,
      late,
      worstMs,
      share,
      longestTask: Math.max(0, ...trace.tasks.map(({ ms }) => ms)),
    }),
  );
} finally {
  await session.close();
  await proxy.close();
}
