import { siteOf, withoutTracking } from '../article/urls';

/**
 * The name under which the library knows a page: two addresses of one article give one key. Scheme,
 * `www.`/`m.`/`amp.`, hash, tracking parameters, parameter order, a trailing slash and the ways to write
 * a percent-encoding do not count.
 * @param url an absolute http(s) address
 * @throws TypeError when `url` is no URL
 */
export function pageKey(url: string): string {
  const parsed = new URL(withoutTracking(new URL(url).href));
  const port = parsed.port ? `:${parsed.port}` : '';
  const path = decode(parsed.pathname).replace(/(.)\/+$/u, '$1');
  const query = [...parsed.searchParams]
    .map(([name, value]) => `${name}=${value}`.normalize('NFC'))
    .sort()
    .join('&');
  return `${siteOf(url)}${port}${path}${query ? `?${query}` : ''}`;
}

/** `%C3%A0` and `à` are one character; a broken encoding stays as it is written. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path; // not an error: servers do use such paths, and it still names the page
  }
}
