/**
 * Where the browsers are on this machine. Plain JavaScript without dependencies: set-up runs it on
 * Node 20 before anything is installed.
 */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Variable that names the program to use instead of looking for one. */
const variables = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** Names on the PATH (Linux and other Unix). */
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApps = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * @param {'chromium' | 'firefox'} name family of the browser
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | null} path of the program; null when there is none
 * @throws when CHROMIUM_BIN or FIREFOX_BIN names a file that cannot be run
 */
export function findBrowser(
  name,
  env = process.env,
  platform = process.platform,
) {
  const chosen = env[variables[name]];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`${variables[name]}=${chosen} cannot be run`);
  }
  return candidates(name, env, platform).find(runs) ?? null;
}

function candidates(name, env, platform) {
  if (platform === 'darwin')
    return macApps[name].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((root) =>
        join(root, `${app}.app`, 'Contents', 'MacOS', app.split(' Dev')[0]),
      ),
    );
  if (platform === 'win32')
    return windowsPrograms[name].flatMap((program) =>
      [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
        .filter(Boolean)
        .map((root) => join(root, program)),
    );
  return commands[name].flatMap((command) => onPath(command, env));
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} path of the program that a shell would run; null when there is none
 */
export function findOnPath(command, env = process.env) {
  return onPath(command, env).find(runs) ?? null;
}

function onPath(command, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
