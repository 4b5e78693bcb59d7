import { siteOf, withoutTracking } from '../article/urls';
import { articleKey } from './article-number';
import { directAddress } from './redirects';
import { oneTwin } from './twins';

/**
 * The name under which the library knows a page: two addresses of one article give one key. Scheme, port 80
 * and 443, `www.`/`m.`/`amp.`, AMP paths, hash (but for routes, `#!/…` and `#/…`), tracking parameters, their
 * order, a trailing slash, `index.html` and the ways to write a percent-encoding do not count.
 * @param url an absolute http(s) address
 * @throws TypeError when `url` is no URL
 */
export function pageKey(url: string): string {
  const direct = oneTwin(directAddress(new URL(url).href));
  const route = /#(?=!?\/)(?<route>.*)$/u.exec(direct)?.groups?.route ?? '';
  const parsed = new URL(withoutTracking(direct));
  const isDefaultPort = /^(?:|80|443)$/u.test(parsed.port);
  const query = queryOf(parsed);
  return [
    siteOf(parsed.href).replace(/\.$/u, ''),
    isDefaultPort ? '' : `:${parsed.port}`,
    pathOf(parsed.pathname),
    query && `?${query}`,
    route && `#${decode(route)}`,
  ].join('');
}

/**
 * Every name of a page, `pageKey` first. The second is of the site and its number for the article, so a slug
 * that was rewritten after publication is the same page still.
 */
export function pageKeys(url: string): string[] {
  const key = pageKey(url);
  const numbered = articleKey(key);
  return numbered ? [key, numbered] : [key];
}

/** The same of what may be no address, as in an entry of a damaged file: that has no names. */
export function pageKeysIfAny(url: string): string[] {
  return URL.canParse(url) ? pageKeys(url) : [];
}

/** Parameters beside `withoutTracking`'s that say how a page was come by or is dressed, never which it is. */
const DRESS =
  /^(?:amp|amp_js_v|usqp|outputtype|__tn__|__cft__(?:\[\d+\])?|gbraid|wbraid|yclid|twclid|ttclid|li_fat_id|mkt_tok|mibextid|fb_(?:action_ids|action_types|source|ref)|share(?:_?id|d)?|spm|cmpid|s_cid|trkcampaign|referr?er|ref_url|at_(?:medium|campaign)|pk_(?:campaign|kwd)|piwik_.+|mtm_.+|hsa_.+|_hs(?:enc|mi)|oly_(?:anon|enc)_id|vero_id|wickedid|rb_clickid|s_kwcid|ef_id|srsltid|phpsessid|jsessionid|aspsessionid.*|_x_tr_.+|print|zalo_share|zpsrc|zmp|gaa_.+)$/iu;

/** These are common enough to name other things, numbers of sections and articles above all. */
const DRESS_IN_WORDS = /^(?:ncid|icid|trk|si)$/iu;

function isDress(name: string, value: string): boolean {
  return (
    DRESS.test(name) || (DRESS_IN_WORDS.test(name) && !/^\d*$/u.test(value))
  );
}

function queryOf({ searchParams }: URL): string {
  const pairs: string[] = [];
  // No iterators: in a content script of Firefox 153 those of URLSearchParams are not iterable.
  searchParams.forEach((value, name) => {
    if (isDress(name, value)) return;
    const [key, content] = [name, value].map((text) =>
      encodeURIComponent(text.normalize('NFC')),
    );
    pairs.push(`${key}=${content}`);
  });
  return pairs.sort().join('&');
}

function pathOf(path: string): string {
  return decode(path)
    .replace(/;jsessionid=[^/]*/iu, '')
    .replace(/\/{2,}/gu, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/iu, '/')
    .replace(/^\/amp(?=\/.)/u, '')
    .replace(/(.)\/amp\/?$/u, '$1')
    .replace(/\.amp(?=$|\.\p{L}+$)/u, '')
    .replace(/(.)\/+$/u, '$1');
}

/** `%C3%A0` and `à` are one character, `%2F` and `/` are not; a broken encoding stays as it is written. */
function decode(path: string): string {
  const upper = path.replace(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase());
  try {
    return decodeURI(upper).normalize('NFC');
  } catch {
    return upper; // not an error: servers do use such paths, and it still names the page
  }
}
