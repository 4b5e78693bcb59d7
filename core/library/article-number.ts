/**
 * Papers number their articles, and find them by the number whatever the slug says: a title that is
 * corrected changes the address, not the article. Two articles must never become one, so a number only
 * counts where it can be nothing else; where that is not sure, the addresses stay two pages.
 */

/** Hosts that are one paper: it moved, or has sections at hosts of their own with numbers in common. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:znews\.vn|zingnews\.vn|news\.zing\.vn|zing\.vn)$/u, 'znews.vn'],
  [
    /^(?:thethao|giaitri|sohoa|doisong|kinhdoanh|dulich|suckhoe|giadinh)\.vnexpress\.net$/u,
    'vnexpress.net',
  ],
  [/^(?:thethao|nhipsongso|dulich|congnghe)\.tuoitre\.vn$/u, 'tuoitre.vn'],
  [/^(?:thethao|game|tieudung|nhipsong)\.(?:thanhnien\.vn)$/u, 'thanhnien.vn'],
  [/^(?:vietnamnet\.vn|vnn\.vn)$/u, 'vietnamnet.vn'],
  [/^(?:nhandan\.vn|nhandan\.com\.vn)$/u, 'nhandan.vn'],
  [/^(?:thanhnien\.vn|thanhnien\.com\.vn)$/u, 'thanhnien.vn'],
  [/^(?:tienphong\.vn|tienphong\.com\.vn)$/u, 'tienphong.vn'],
];

/** Pages about articles, which are numbered apart from them. */
const NO_ARTICLE =
  /\/(?:tags?|tu-khoa|chu-de|chuyen-de|topics?|tac-gia|authors?|dong-su-kien|su-kien|events?|search|tim-kiem|page|trang)(?:[/-]|$)/u;

/** A page about, or a copy of, another site's: its number is of that site. */
const OF_ANOTHER = /\/https?:\//u;

/** The page has a number of its own, which is no year: the one at the end is part of its title. */
const NAMED_BEFORE = /\/(?!(?:19|20)\d\d\/)\d{3,}\//u;

/** Hosts where many people each number their own pages. */
const SHARED =
  /(?:^|\.)(?:sites\.google\.com|githubusercontent\.com|github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|medium\.com|facebook\.com|x\.com|linkedin\.com|notion\.site|scribd\.com|issuu\.com|archive\.org)$/u;

/** The number at the end of the last part: `slug-4821234.html`, `slug-post1234567.html`, `slug-c46a1234567.htm`. */
const NUMBERED =
  /\/[^/?#]*?[-_.](?:(?:c\d{1,5}(?=a))?(?<prefix>post|art|ar|a|d|n|i|p|id|t|c)?)(?<number>\d{6,20})(?:\.(?:html?|chn|ldo|epi|amp|vov|vnp|tpo|antd|bld|dspl|ngn|aspx|php|cand|vtv))?$/u;

/** A part of the path that names a language: its articles may have the numbers of another's. */
const LANGUAGE = /^\/(?<language>[a-z]{2})\//u;

/**
 * The key of a page by its site and number.
 * @param pageKey of its address
 * @returns null when the address has no number that surely is the article's
 */
export function articleKey(pageKey: string): string | null {
  const slash = pageKey.indexOf('/');
  if (
    slash < 0 ||
    /[?#]/u.test(pageKey) ||
    pageKey.slice(0, slash).includes(':')
  )
    return null;
  const path = pageKey.slice(slash);
  if ([NO_ARTICLE, OF_ANOTHER, NAMED_BEFORE].some((rule) => rule.test(path)))
    return null;
  const { prefix = '', number = '' } = NUMBERED.exec(path)?.groups ?? {};
  const host = pageKey.slice(0, slash);
  if (SHARED.test(host)) return null;
  if (number === '' || !isNumberOfArticle(number, prefix, host)) return null;
  const family = families.find(([hosts]) => hosts.test(host))?.[1] ?? host;
  const language = LANGUAGE.exec(path)?.groups?.language;
  return `${family}${language ? `/${language}` : ''}#${prefix}${number}`;
}

/** Papers whose bare numbers have six digits. Elsewhere those may number a decree. */
const SHORT_NUMBERS = /^(?:qdnd\.vn|bienphong\.com\.vn|baoquangninh\.vn)$/u;

/** Not a day ("gia-vang-20261120"), a minute, a sum of money ("thuong-5000000") or a repeated digit. */
function isNumberOfArticle(
  number: string,
  prefix: string,
  host: string,
): boolean {
  if (
    (number.length <= 12 && /000$/u.test(number)) ||
    /^(\d)\1+$/u.test(number)
  )
    return false;
  if (number.startsWith('0')) return false;
  if (number.length <= 12 && number.length % 2 === 0 && isDay(number))
    return false;
  return number.length >= 7 || prefix !== '' || SHORT_NUMBERS.test(host);
}

/** Begins with a day as `yyyymmdd`, `ddmmyyyy`, `yyyymm`, `mmyyyy`, `ddmmyy` or `yymmdd`. */
function isDay(number: string): boolean {
  const year = '(?:19|20)\\d\\d';
  const month = '(?:0[1-9]|1[0-2])';
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  return new RegExp(
    `^(?:${year}${month}(?:${day})?|${day}?${month}${year}|${day}${month}\\d\\d$|\\d\\d${month}${day}$)`,
    'u',
  ).test(number);
}
