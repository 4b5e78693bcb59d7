const TRACKING =
  /^(?:utm_|fbclid$|gclid$|zarsrc$|zalo|vn_source$|vn_campaign$|vn_medium$|vn_term$|gidzl$|ref$|_gl$|mc_|igshid$)/iu;

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
  for (const key of [...url.searchParams.keys()])
    if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
}

/** Host without `www.` and the mobile and AMP prefixes, as the library groups by it. */
export function siteOf(address: string): string {
  const host = URL.parse(address)?.hostname ?? '';
  return host.replace(/^(?:www|m|amp|mobile|wap)\.(?=.+\.)/u, '');
}
