import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly default_locale: string;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: string[] };
    };
  };
}

const manifestOf = (build: string) =>
  JSON.parse(
    readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'),
  ) as Manifest;

describe.each(builds)('%s', (build) => {
  const manifest = manifestOf(build);

  test('asks for exactly the permissions of the design', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      // Firefox has its sidebar without asking.
      ...(build.startsWith('firefox') ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('runs by itself on named Vietnamese hosts only', () => {
    const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(new Set(hosts).size).toBeGreaterThanOrEqual(60);
    expect(hosts).toContain('*://*.gov.vn/*');
    const everywhere = /^<all_urls>$|:\/\/\*\//u;
    const asked = [...hosts, ...(manifest.host_permissions ?? [])];
    expect(asked.filter((host) => everywhere.test(host))).toEqual([]);
  });

  test('shows no file of its own to sites', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('speaks Vietnamese by default, English in full', () => {
    expect(manifest.default_locale).toBe('vi');
    const keys = (locale: string) =>
      Object.keys(
        JSON.parse(
          readFileSync(
            join(root, '.output', build, '_locales', locale, 'messages.json'),
            'utf8',
          ),
        ) as object,
      ).sort();
    expect(keys('en')).toEqual(keys('vi'));
  });

  test('locks its pages down', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self'");
    // One policy, which knows one address; a second of its name is refused.
    expect(policy).toMatch(/; trusted-types de-doc-worker(?:;|$)/u);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe/u);
  });

  test('weighs at most 30 KB gzip on a page', () => {
    for (const file of manifest.content_scripts.flatMap(({ js }) => js)) {
      const bytes = readFileSync(join(root, '.output', build, file));
      expect(gzipSync(bytes).length).toBeLessThanOrEqual(30 * 1024);
    }
  });

  test.each(['library', 'popup'])(
    'starts its page %s from few files',
    (page) => {
      const html = readFileSync(
        join(root, '.output', build, `${page}.html`),
        'utf8',
      );
      const files = html.match(/chunks\/[^"]+\.js/gu) ?? [];
      expect(files.length).toBeGreaterThan(0);
      expect(files.length).toBeLessThanOrEqual(12);
    },
  );

  test('draws no page into another: nothing imports what starts a page', () => {
    const folder = join(root, '.output', build);
    const starts = filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(
          /<script[^>]+src="\/(chunks\/[^"]+)"/gu,
        ),
      ])
      .map(([, file = '']) => file);
    expect(starts.length).toBeGreaterThanOrEqual(4);
    const importing = filesOf(join(folder, 'chunks'))
      .map((file) => readFileSync(file, 'utf8'))
      .flatMap((code) => [
        ...code.matchAll(/(?:from|import)\s*\(?\s*[`"']\.\/([^`"']+)[`"']/gu),
      ])
      .map(([, file]) => `chunks/${file}`);
    expect(importing.length).toBeGreaterThan(20);
    expect(starts.filter((file) => importing.includes(file))).toEqual([]);
  });

  test('has no eval and no document.write in its code', () => {
    const found = filesOf(join(root, '.output', build))
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(
            /document\.write|\beval\(|new Function\(/gu,
          ),
        ].map(([sink]) => `${file}: ${sink}`),
      );
    expect(found).toEqual([]);
  });
});

test('Firefox gets id, version and the promise to collect nothing', () => {
  const gecko = manifestOf('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko?.id).toMatch(/@|^\{/u);
  expect(
    Number.parseInt(gecko?.strict_min_version ?? '0', 10),
  ).toBeGreaterThanOrEqual(142);
  expect(gecko?.data_collection_permissions.required).toEqual(['none']);
});

describe('built again, in another folder', () => {
  test.each([
    { build: 'chrome-mv3', args: ['-b', 'chrome'] },
    { build: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
  ])('$build is byte for byte the same', ({ build, args }) => {
    const copy = mkdtempSync(join(tmpdir(), 'de-doc-build-'));
    try {
      copySources(copy);
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
        {
          cwd: copy,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          env: plainEnvironment(process.env),
        },
      );
      expect(status, `${stdout}${stderr}`).toBe(0);
      expect(digest(join(copy, '.output', build))).toEqual(
        digest(join(root, '.output', build)),
      );
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

/** Without what vitest adds (NODE_ENV=test and more): Vite would build something else with it. */
function plainEnvironment({ PATH, HOME }: NodeJS.ProcessEnv) {
  return { PATH, HOME };
}

function copySources(target: string): void {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  for (const file of list.split('\0')) {
    if (file === '' || /^(?:tests|docs)\//u.test(file)) continue;
    const from = join(root, file);
    if (statSync(from, { throwIfNoEntry: false })?.isFile())
      cpSync(from, join(target, file));
  }
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
}

function digest(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file.slice(folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
