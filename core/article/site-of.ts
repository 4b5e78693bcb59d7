/**
 * The site that settings and the library group an address by: its host without `www.`, `m.` or `amp.`.
 * Pages without a host (`file:`, `about:`) share one empty name.
 */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m|amp|mobile)\.(?=.+\.)/u, '');
}
