/**
 * A profile in which Firefox was started once. Its first start in an empty folder builds its caches and data bases,
 * which takes twice as long (9.7 s against 5.1 s on two busy cores, 2026-11-30); every spec file starts one.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { endProcess } from './process.ts';

const folder = fileURLToPath(
  new URL('../../.artifacts/firefox-profile/', import.meta.url),
);

/** Another Firefox, or a newer one, gets a profile of its own. */
async function templateFor(executable: string): Promise<string> {
  const { mtimeMs, size } = await stat(executable);
  return join(folder, `${Math.round(mtimeMs)}-${size}`);
}

/** Makes the profile that {@link freshProfile} copies, unless it is there. */
export async function warmProfile(executable: string): Promise<void> {
  const template = await templateFor(executable);
  if (existsSync(template)) return;
  await mkdir(folder, { recursive: true });
  const made = await mkdtemp(join(folder, 'new-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    userDataDir: made,
    args: ['--remote-allow-system-access'],
  });
  await browser.newPage();
  await endProcess(browser);
  // Two runs at once may both have made one: the later is not needed.
  await rename(made, template).catch(() => rm(made, { recursive: true }));
}

/** A new folder with a profile that no test has used; unless a warm one is asked for and there it is empty, and Firefox fills it. */
export async function freshProfile(
  executable: string,
  isWarm = false,
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'de-doc-firefox-'));
  const template = await templateFor(executable);
  if (isWarm && existsSync(template))
    await cp(template, profile, { recursive: true });
  return profile;
}
