/** Ending a browser for good, a hung one included. */
import type { Browser } from 'puppeteer-core';

/** Closes `browser`; after 5 s, or when it does not answer, kills its process group. */
export async function endProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  const ended = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null)
      resolve();
    else child.once('exit', () => resolve());
  });
  const closed = browser.close().catch(() => undefined);
  const onTime = await Promise.race([
    Promise.all([closed, ended]).then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, 5_000, false)),
  ]);
  if (!onTime && child?.pid) killGroup(child.pid);
  await ended;
}

/** Kills every process of `browser` at once, and waits until they are gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('this browser has no process of ours');
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()),
  );
  killGroup(child.pid);
  await ended;
  await browser.disconnect();
}

/** Puppeteer starts browsers as leaders of their own process group, so this reaches every child. */
function killGroup(pid: number) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: it ended by itself meanwhile, which is what is wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
