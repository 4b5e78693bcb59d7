/** Ending a browser for good, a hung one included. */
import { readdirSync, readFileSync } from 'node:fs';
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
  await groupGone(child.pid);
  await browser.disconnect();
}

/** How long the others may take to die after the first; on a busy disk it has been a second (2026-12-01). */
const goneMs = 5_000;

/**
 * The first process of a browser is not always the last to go: what another still holds of the profile would be
 * in the way of the browser that is started next.
 */
async function groupGone(group: number): Promise<void> {
  const end = performance.now() + goneMs;
  while (livingIn(group)) {
    if (performance.now() > end)
      throw new Error(`processes of ${group} outlive their browser`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether a process of the group runs; one that only waits to be counted by its parent does not. Linux only. */
function livingIn(group: number): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      const [state, , pgrp] = statOf(name);
      return Number(pgrp) === group && state !== 'Z' && state !== 'X';
    });
}

/** From the state on (proc_pid_stat(5)): the name before it, in brackets, may hold anything. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // gone between the list and the look
  }
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
