/** Path of the installed browser of a family, or null; throws when CHROMIUM_BIN or FIREFOX_BIN cannot be run. */
export function findBrowser(
  name: 'chromium' | 'firefox',
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | null;

/** Path of the program that a shell would run, or null. */
export function findOnPath(
  command: string,
  env?: NodeJS.ProcessEnv,
): string | null;
