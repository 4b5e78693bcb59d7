/** Parameters that say where a reader came from, never what the page is. */
const TRACKING =
  /^(?:utm_.+|itm_.+|fbclid|gclid|dclid|msclkid|zarsrc|zalo.*|gidzl|mc_[ce]id|_gl|_ga|igshid|ref_src|vn_(?:source|campaign|medium|term))$/iu;

/** Where code is kept, a branch. */
const BRANCHES =
  /(?:^|\.)(?:github\.com|gitlab\.[a-z.]+|codeberg\.org|gitea\.com|bitbucket\.org)$/u;

/** `ref=home` says where from; a number may be the page's own. */
function isTracking(name: string, value: string, host: string): boolean {
  if (!/^ref$/iu.test(name)) return TRACKING.test(name);
  return !BRANCHES.test(host) && !/^\d+$/u.test(value);
}

/**
 * The absolute `http(s)` form of an address found on a page.
 * @returns null for anything else: `javascript:`, `data:`, `mailto:`, nonsense
 */
export function httpUrl(address: string | null, base: string): string | null {
  if (!address) return null;
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  const url = URL.parse(trimmed, base) ?? URL.parse(trimmed);
  if (!url || !/^https?:$/u.test(url.protocol) || !url.hostname) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address without fragment and tracking parameters. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = '';
  // No iterators: in a content script of Firefox 153 those of URLSearchParams are not iterable.
  const names: string[] = [];
  url.searchParams.forEach((value, name) => {
    if (isTracking(name, value, url.hostname)) names.push(name);
  });
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** Names under which a site has the same pages once more. */
export const sitePrefixes = ['www.', 'm.', 'amp.', 'mobile.', 'wap.'] as const;

/** Host without `www.` and the mobile and AMP prefixes, as the library groups by it. */
export function siteOf(address: string): string {
  const host = URL.parse(address)?.hostname ?? '';
  const prefix = sitePrefixes.find((one) => host.startsWith(one)) ?? '';
  const rest = host.slice(prefix.length);
  return /.\./u.test(rest) ? rest : host;
}

/**
 * The publisher's address of an article, without tracking. A canonical address on another site, or the home
 * page, is a template's mistake (or an attack) and is ignored.
 */
export function canonicalOf(stated: string | null, url: string): string {
  const canonical = httpUrl(stated, url);
  const isOwn =
    canonical !== null &&
    siteOf(canonical) === siteOf(url) &&
    URL.parse(canonical)?.pathname !== '/';
  return withoutTracking(isOwn ? canonical : url);
}
