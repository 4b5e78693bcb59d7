import { siteOf } from '../article/site-of';

/** Parameters that say where a reader came from, never what the page is. */
const TRACKING =
  /^(utm_.+|fbclid|gclid|dclid|msclkid|zarsrc|zalo.*|gidzl|mc_[ce]id|_ga|igshid|ref|ref_src|vn_source|vn_campaign|vn_medium|vn_term|itm_.+)$/iu;

/**
 * The name under which the library knows a page: two addresses of one article give one key. Scheme,
 * `www.`/`m.`/`amp.`, hash, tracking parameters, parameter order, a trailing slash and the ways to write
 * a percent-encoding do not count.
 * @param url an absolute http(s) address
 * @throws TypeError when `url` is no URL
 */
export function pageKey(url: string): string {
  const parsed = new URL(url);
  const port = parsed.port ? `:${parsed.port}` : '';
  const path = decode(parsed.pathname).replace(/(.)\/+$/u, '$1');
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
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
