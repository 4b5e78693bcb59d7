import type { PageRules, Site } from './site';

const modules = import.meta.glob<Site>('./sites/*.ts', {
  eager: true,
  import: 'default',
});

/** Every site and publishing system that has a file in `sites/`; order means nothing. */
export const sites: readonly Site[] = Object.values(modules);

/** Match patterns of all hosts, for the manifest. */
export const matchPatterns: readonly string[] = sites
  .flatMap((site) => site.hosts)
  .sort()
  .map((host) => `*://*.${host}/*`);

/** How the page at `address` wants to be treated; without rules of its own, as any other. */
export function pageRulesOf(
  address: string,
  known: readonly Site[] = sites,
): PageRules {
  return siteForHost(new URL(address).hostname, known)?.page ?? {};
}

/** The site whose host is `hostname` or a parent domain of it; the longest host wins. */
export function siteForHost(
  hostname: string,
  known: readonly Site[] = sites,
): Site | null {
  const claims = (host: string) =>
    hostname === host || hostname.endsWith(`.${host}`);
  let best: Site | null = null;
  let bestLength = 0;
  for (const site of known) {
    for (const host of site.hosts) {
      if (host.length > bestLength && claims(host)) {
        best = site;
        bestLength = host.length;
      }
    }
  }
  return best;
}
