/** What JSON-LD says about an article, read tolerantly: publishers ship it half broken. */
export interface LinkedData {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Names of persons and of what is not marked as an organisation. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
}

// ASCII: type names of schema.org.
const ARTICLE =
  /^(?:\w*Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|VideoObject)$/u;

const LARGEST = 400_000;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Reads every `application/ld+json` script of the page; the first article in them wins. */
export function readLinkedData(document: Document): LinkedData | null {
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (const script of [...scripts].slice(0, 20)) {
    const parsed = parseTolerantly(script.textContent ?? '');
    const article = parsed === undefined ? null : findArticle(parsed, 0);
    if (article) return describe(article);
  }
  return null;
}

/** JSON with the usual damage undone: CDATA, raw line breaks in strings, trailing commas. */
function parseTolerantly(source: string): Json | undefined {
  if (source.length > LARGEST) return undefined;
  const text = source
    .replace(
      /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>);?\s*$/gu,
      '',
    )
    .trim();
  for (const attempt of [
    text,
    text.replace(/\p{Cc}+/gu, ' '),
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/gu, '$1')
      .replace(/;\s*$/u, ''),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt repairs more; after the last one the script counts as absent.
    }
  }
  return undefined;
}

function findArticle(
  node: Json,
  depth: number,
): { [key: string]: Json } | null {
  if (node === null || typeof node !== 'object' || depth > 5) return null;
  if (Array.isArray(node)) {
    for (const item of node.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (typesOf(node).some((type) => ARTICLE.test(type))) return node;
  return findArticle(
    [
      get(node, '@graph'),
      get(node, 'mainEntity'),
      get(node, 'mainEntityOfPage'),
    ],
    depth + 1,
  );
}

/** Keys come in any case ("datepublished", "DatePublished"). */
function get(node: { [key: string]: Json }, key: string): Json {
  if (Object.hasOwn(node, key)) return node[key] ?? null;
  const found = Object.keys(node).find(
    (name) => name.toLowerCase() === key.toLowerCase(),
  );
  return found ? (node[found] ?? null) : null;
}

function typesOf(node: { [key: string]: Json }): string[] {
  const type = get(node, '@type');
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^https?:\/\/schema\.org\//u, ''));
}

function describe(node: { [key: string]: Json }): LinkedData {
  return {
    types: typesOf(node),
    headline: text(get(node, 'headline')) ?? text(get(node, 'name')),
    description: text(get(node, 'description')),
    published:
      text(get(node, 'datePublished')) ??
      text(get(node, 'dateCreated')) ??
      text(get(node, 'uploadDate')),
    modified: text(get(node, 'dateModified')),
    authors: names(get(node, 'author')).concat(names(get(node, 'creator'))),
    publisher: names(get(node, 'publisher'), true)[0] ?? null,
    section: text(get(node, 'articleSection')),
  };
}

function text(value: Json): string | null {
  if (Array.isArray(value)) return text(value[0] ?? null);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function names(value: Json, organisations = false): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((one) => names(one, organisations));
  if (value === null || typeof value !== 'object') return [];
  if (
    !organisations &&
    typesOf(value).some((type) => /Organi[sz]ation|Corporation/u.test(type))
  )
    return [];
  return names(get(value, 'name'), organisations);
}
