import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type ArticleRules, type Site, siteName } from '../core/article/site';
import {
  matchPatterns,
  pageRulesOf,
  siteForHost,
  sites,
} from '../core/article/sites';

/**
 * The form of every file in `core/article/sites/`. Whether the selectors still fit the sites is shown by
 * the fixtures in `tests/articles/`; here every rule is held to what can be known without a page.
 */
const members = import.meta.glob<Site>('../core/article/sites/*.ts', {
  eager: true,
  import: 'default',
});

/** A page without ids and classes: a rule for one site's markup has no business matching it. */
const plainPage = new JSDOM(`<!doctype html><html><head><title>Tựa</title>
  <meta charset="utf-8"><meta name="generator" content="Hand"><link rel="canonical" href="/a"></head><body>
  <header><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav></header>
  <main><article><h1>Tựa</h1><p><span>Một</span> <strong>hai</strong> <em>ba</em></p><h2>Mục</h2><div>
  <figure><img src="a.jpg" alt=""><figcaption>Chú thích</figcaption></figure><blockquote>Lời</blockquote>
  <table><tbody><tr><th>A</th><td>B</td></tr></tbody></table><time>1/2/2026</time><ol><li>Điều</li></ol>
  </div></article><aside><section><h3>Khác</h3><iframe></iframe></section></aside></main>
  <footer><form></form></footer></body></html>`).window.document;

function complaintsAbout(file: string, site: Site): string[] {
  return [
    ...site.hosts.flatMap(hostComplaints),
    ...ownerComplaints(site),
    ...selectorComplaints('signature', site.signature ?? [], true),
    ...Object.entries(site.article ?? {}).flatMap(([part, selectors]) =>
      selectorComplaints(part, selectors, removesText(part)),
    ),
    ...selectorComplaints('ignoreContrast', site.page?.ignoreContrast ?? []),
  ].map((complaint) => `${file}: ${complaint}`);
}

function hostComplaints(host: string): string[] {
  const form = /^(?!www\.|m\.)[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/u;
  if (!form.test(host))
    return [`${host}: lower case, without scheme, www., port or path`];
  if (host.endsWith('.gov.vn'))
    return [`${host}: gov.vn is one pattern; use a signature instead`];
  return [];
}

function ownerComplaints(site: Site): string[] {
  const names = Object.entries(site.names ?? {});
  if (site.hosts.length === 0)
    return [
      ...(site.signature?.length ? [] : ['neither hosts nor signature']),
      ...(site.name || names.length > 0
        ? ['a publishing system has no name of its own']
        : []),
    ];
  return [
    ...(site.signature ? ['hosts and signature: one or the other'] : []),
    ...site.hosts
      .filter((host) => host !== 'gov.vn' && siteName(site, host) === null)
      .map((host) => `${host}: no name`),
    ...names
      .filter(([key]) => !site.hosts.some((host) => isBelow(key, host)))
      .map(([key]) => `names: ${key} is under none of the hosts`),
    ...[site.name ?? 'Tên', ...names.map(([, name]) => name)]
      .filter((name) => name === '' || name !== name.trim().normalize('NFC'))
      .map((name) => `name "${name}" is not clean NFC`),
  ];
}

function selectorComplaints(
  part: string,
  selectors: readonly string[],
  narrow = false,
): string[] {
  if (new Set(selectors).size < selectors.length)
    return [`${part}: a selector stands twice`];
  return selectors.flatMap((selector) => {
    try {
      const matches = plainPage.querySelectorAll(selector).length > 0;
      return narrow && matches
        ? [`${part}: "${selector}" matches a page without any classes`]
        : [];
    } catch {
      return [`${part}: "${selector}" is no valid selector`];
    }
  });
}

/** Parts whose elements are taken out of the text: too broad a selector would empty an article. */
function removesText(part: string): boolean {
  const parts: (keyof ArticleRules)[] = ['remove', 'related', 'content', 'box'];
  return parts.some((one) => one === part);
}

function isBelow(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

test.each(Object.entries(members))('%s has the right form', (file, site) => {
  expect(complaintsAbout(file, site)).toEqual([]);
});

test('every file is in the registry', () => {
  expect(new Set(sites)).toEqual(new Set(Object.values(members)));
  expect(sites.every((site) => Array.isArray(site.hosts))).toBe(true);
});

test.each<[string, Site]>([
  ['lower case', { hosts: ['VnExpress.net'], name: 'A' }],
  ['lower case', { hosts: ['https://vnexpress.net'], name: 'A' }],
  ['lower case', { hosts: ['www.vnexpress.net'], name: 'A' }],
  ['lower case', { hosts: ['vnexpress.net/'], name: 'A' }],
  ['lower case', { hosts: ['localhost'], name: 'A' }],
  ['one pattern', { hosts: ['moh.gov.vn'], name: 'A' }],
  ['neither hosts', { hosts: [] }],
  ['no name of its own', { hosts: [], signature: ['.cms'], name: 'CMS' }],
  ['one or the other', { hosts: ['a.vn'], name: 'A', signature: ['.cms'] }],
  ['no name', { hosts: ['a.vn'] }],
  ['b.vn: no name', { hosts: ['a.vn', 'b.vn'], names: { 'a.vn': 'A' } }],
  ['under none', { hosts: ['a.vn'], name: 'A', names: { 'na.vn': 'B' } }],
  ['clean NFC', { hosts: ['a.vn'], name: 'Ba\u0301o' }],
  ['clean NFC', { hosts: ['a.vn'], name: ' A' }],
  ['no valid', { hosts: ['a.vn'], name: 'A', article: { lead: ['.sapo['] } }],
  ['no valid', { hosts: [], signature: ['meta[name='] }],
  [
    'stands twice',
    { hosts: ['a.vn'], name: 'A', article: { lead: ['p', 'p'] } },
  ],
  ['without any', { hosts: ['a.vn'], name: 'A', article: { remove: ['div'] } }],
  [
    'without any',
    { hosts: ['a.vn'], name: 'A', article: { content: ['body'] } },
  ],
  ['without any', { hosts: [], signature: ['meta[name="generator"]'] }],
  ['no valid', { hosts: ['a.vn'], name: 'A', page: { ignoreContrast: ['!'] } }],
])('a bad file is told so: %s', (complaint, site) => {
  expect(complaintsAbout('bad.ts', site).join('\n')).toContain(complaint);
});

test('a page is told the rules of its site', () => {
  const page = { ignoreContrast: ['.logo'] };
  const known = [{ hosts: ['a.vn'], name: 'A', page }];
  expect(pageRulesOf('https://www.a.vn/tin.html', known)).toBe(page);
  expect(pageRulesOf('https://b.vn/', known)).toEqual({});
});

/** Hosts that more than one file claims. */
function sharedHosts(files: Record<string, Site>): string[] {
  const hosts = Object.values(files).flatMap((site) => [
    ...new Set(site.hosts),
  ]);
  return hosts.filter((host, index) => hosts.indexOf(host) < index);
}

test('no host has two owners', () => {
  expect(sharedHosts(members)).toEqual([]);
  const again = { hosts: ['vnexpress.net'], name: 'Bản sao' };
  expect(sharedHosts({ ...members, again })).toEqual(['vnexpress.net']);
});

test('at least sixty hosts, all in the manifest, gov.vn as one pattern', () => {
  const hosts = sites.flatMap((site) => site.hosts);
  expect(hosts.length).toBeGreaterThanOrEqual(60);
  expect(matchPatterns).toHaveLength(hosts.length);
  expect(matchPatterns.filter((pattern) => pattern.includes('gov.vn'))).toEqual(
    ['*://*.gov.vn/*'],
  );
});

test.each([
  ['www.hanoi.gov.vn', 'Thành phố Hà Nội'],
  ['moh.gov.vn', 'Bộ Y tế'],
  ['thuonghieu.tienphong.vn', 'Tiền Phong'],
  ['baonghean.vn', 'Báo Nghệ An'],
  ['vovworld.vn', 'VOV'],
])('%s is known to its readers as %s', (hostname, name) => {
  const site = siteForHost(hostname);
  expect(site && siteName(site, hostname)).toBe(name);
});

test('a state body that is not listed has no name, a look-alike no site', () => {
  const gov = siteForHost('ubnd.example.gov.vn');
  expect(gov && siteName(gov, 'ubnd.example.gov.vn')).toBeNull();
  // A district under a city's host names itself.
  expect(gov && siteName(gov, 'tayho.hanoi.gov.vn')).toBeNull();
  expect(siteForHost('notgov.vn')).toBeNull();
  expect(siteForHost('xtienphong.vn')).toBeNull();
});
