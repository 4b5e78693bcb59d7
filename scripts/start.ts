/**
 * `npm start`: builds, opens a browser with a temporary profile, the extension and a demo article.
 * With no display, or with --headless, it drives the main job itself and prints what came out.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIRTHPLACE, serveDemo } from '../tests/harness/demo.ts';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { Session } from '../tests/harness/session.ts';
import { parseStartArguments } from './start/arguments.ts';
import { build } from './start/build.ts';
import { runTour } from './start/tour.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What has to be ended again, in the order in which it was started. */
const started: { close(): Promise<void> }[] = [];

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const each of started.reverse()) await each.close();
}

async function main() {
  const { browser, headless } = parseStartArguments(
    process.argv.slice(2),
    process.env,
    process.platform,
  );
  build(browser, root);
  const proxy = await startProxy();
  started.push(proxy);
  serveDemo(proxy);
  const stopped = stopSignal();
  const session = await launch(browser, proxy, {
    headless,
    handleSignals: false,
  });
  started.push(session);
  const work = headless
    ? runTour(session, join(root, '.artifacts/start'))
    : show(session);
  await Promise.race([work, stopped]);
}

/** Leaves the browser to the reader until it is closed. */
async function show(session: Session) {
  const page = await session.openPage(BIRTHPLACE);
  await page.bringToFront();
  console.log(`${session.name} shows ${BIRTHPLACE}, served from this machine.
Click the Dễ Đọc button in the toolbar (it may be behind the puzzle piece), or press Alt+Shift+D.
Profile and server are temporary. Ctrl-C, or closing the browser, ends both.`);
  await new Promise<void>((resolve) => {
    session.browser().once('disconnected', () => resolve());
  });
}

/** Resolves at the first signal to stop; the tidying up is then `finally`'s. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
}
