/**
 * Set-up behind `npm start` and `npm test`: looks what is missing and installs only that, saying
 * what and why. Plain Node 20, no dependency; done in well under a second when nothing is missing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findOnPath } from './start/browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** As `strict_min_version` of wxt.config.ts: the first with data_collection_permissions. */
const OLDEST_FIREFOX = 142;

requireNode(20, 19);
installSystemPackages();
installNpmPackages();
requireWorkingNode();

function requireNode(major, minor) {
  const [a = 0, b = 0] = process.versions.node.split('.').map(Number);
  if (a < major || (a === major && b < minor))
    fail(
      `Node ${process.versions.node} is too old: install Node ${major}.${minor} or newer.`,
    );
}

/** On Debian and its kin by apt; elsewhere the browsers that are there have to do. */
function installSystemPackages() {
  const wanted = existsSync('/etc/debian_version') ? debianPackages() : [];
  if (wanted.length > 0) installByApt(wanted);
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  if (!chromium) say('missing: Chrome, Chromium or Edge (or set CHROMIUM_BIN)');
  if (!firefox) say('missing: Firefox (or set FIREFOX_BIN)');
  if (!chromium && !firefox)
    fail('There is no browser to run the extension in. Install one of these.');
  if (!findOnPath('openssl'))
    fail(
      'openssl is missing: the local https server makes its certificate with it.',
    );
}

/** Packages that are not there, each with its reason. */
function debianPackages() {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  const debianChromium =
    !chromium || /\/usr\/bin\/chromium/u.test(String(chromium));
  const debianFirefox = !firefox || /firefox-esr$/u.test(String(firefox));
  const isOldFirefox =
    firefox && debianFirefox && majorVersion(firefox) < OLDEST_FIREFOX;
  return [
    !chromium && ['chromium', 'a browser to run the extension in'],
    debianChromium &&
      !existsSync('/usr/lib/chromium/locales/vi.pak') &&
      !existsSync('/usr/share/chromium/locales/vi.pak') && [
        'chromium-l10n',
        'Vietnamese texts of Chromium',
      ],
    !firefox && ['firefox-esr', 'the other browser to run the extension in'],
    isOldFirefox && [
      'firefox-esr',
      `a newer Firefox: the extension needs ${OLDEST_FIREFOX}`,
    ],
    // Its texts must be of the same version.
    debianFirefox &&
      (isOldFirefox || !installed('firefox-esr-l10n-vi')) && [
        'firefox-esr-l10n-vi',
        'Vietnamese texts of Firefox',
      ],
    !existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf') && [
      'fonts-noto-core',
      'fonts with every Vietnamese letter',
    ],
    !findOnPath('openssl') && [
      'openssl',
      'certificate of the local https server',
    ],
  ].filter(Boolean);
}

function installByApt(wanted) {
  for (const [name, why] of wanted) say(`missing: ${name} (${why})`);
  const names = wanted.map(([name]) => name);
  const isRoot = process.getuid?.() === 0;
  const sudo = !isRoot && findOnPath('sudo') ? ['sudo'] : [];
  if (!isRoot && sudo.length === 0)
    fail(
      `Run this as root, or install them yourself:\n  apt-get install ${names.join(' ')}`,
    );
  const apt = (...args) =>
    run([...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  say(`installing by apt-get: ${names.join(' ')}`);
  // Lists of before may know an older browser only: of those of a fresh machine came a Firefox that the extension does
  // not start in (2026-12-01). Without a network they may still do.
  say('refreshing the package lists first');
  const isFresh = apt('-qq', 'update');
  if (!(isFresh || hasPackageLists()) || !apt('-qq', ...install))
    fail(`apt-get could not install ${names.join(' ')} (its words are above).`);
}

/** A bare image comes without them, and an old list names packages that are gone. */
function hasPackageLists() {
  const folder = '/var/lib/apt/lists';
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => name.includes('_Packages'))
  );
}

/** By `npm ci`, when the packages are not those of the lock file. */
function installNpmPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(modules, '.de-doc-lock');
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (!done && matchesLock(lock)) {
    writeFileSync(stamp, hash);
  } else if (!done) {
    say(
      existsSync(modules)
        ? 'packages are not those of package-lock.json: npm ci'
        : 'packages are missing: npm ci (about a minute)',
    );
    if (!run([windows ? 'npm.cmd' : 'npm', 'ci', '--no-audit', '--no-fund']))
      fail('npm ci failed (its words are above).');
    writeFileSync(stamp, hash);
  }
  // Without it neither the type check nor the tests find their settings.
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
    if (!run([join(modules, '.bin', windows ? 'wxt.cmd' : 'wxt'), 'prepare']))
      fail('wxt prepare failed (its words are above).');
}

/** Whether npm's own record of what it installed names the same versions as the lock file. */
function matchesLock(lock) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const versions = (json) =>
    new Map(
      Object.entries(JSON.parse(json).packages ?? {}).map(([path, entry]) => [
        path,
        entry.version,
      ]),
    );
  const locked = versions(lock);
  const present = versions(readFileSync(record));
  const optional = JSON.parse(lock).packages ?? {};
  return [...locked].every(
    ([path, version]) =>
      path === '' ||
      present.get(path) === version ||
      (optional[path]?.optional && !present.has(path)),
  );
}

/** The newer Node comes as an npm package; everything else of the project runs on it. */
function requireWorkingNode() {
  const bin = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  const { status, stdout } = spawnSync(bin, ['--version'], {
    encoding: 'utf8',
    shell: windows,
  });
  if (status !== 0 || !/^v(2[4-9]|[3-9]\d)/u.test(stdout))
    fail(`${bin} does not run. Delete node_modules and start again.`);
}

/** 0 for a program that tells no version. */
function majorVersion(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)\./u.exec(stdout ?? '')?.[1] ?? 0);
}

function installed(name) {
  const { stdout } = spawnSync(
    'dpkg-query',
    ['-W', '-f', '$' + '{Status}', name],
    {
      encoding: 'utf8',
    },
  );
  return stdout?.includes('install ok installed') ?? false;
}

function run([command, ...args]) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    }).status === 0
  );
}

function say(text) {
  console.log(`set-up: ${text}`);
}

function fail(text) {
  console.error(`set-up: ${text}`);
  process.exit(1);
}
