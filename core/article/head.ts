import { cleanText } from '../text/clean';
import { type LinkedData, readLinkedData } from './json-ld';
import { isWidgetLabel } from './labels';

/** What the page's head claims about the article; each reader of it knows how far to believe it. */
export interface HeadFacts {
  readonly linked: LinkedData | null;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  /** Most trustworthy first. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly authors: readonly string[];
  readonly siteName: string | null;
  readonly canonical: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly type: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'pubdate',
  'publishdate',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'og:published_time',
  'sailthru.date',
];
const MODIFIED = [
  'article:modified_time',
  'lastmod',
  'datemodified',
  'og:updated_time',
];
const AUTHORS = ['dable:author', 'article:author', 'author', 'dc.creator'];

/** "Bản in - Đổi hướng xe", "[In bài] Đổi hướng xe": what print versions put before the headline. */
const PRINTED =
  /^(?:\[\s*(?:bản in|in bài(?: viết)?|print)\s*\]|(?:bản in|in bài(?: viết)?|print)\s*[:|–-])\s*(?=\S)/iu;

/** Reads head and JSON-LD of the copy; must come before scripts are taken out. */
export function readHead(copy: Document): HeadFacts {
  const metas = readMetas(copy);
  const values = (names: readonly string[]) =>
    names.flatMap((name) => metas.get(name) ?? []);
  const linked = readLinkedData(copy);
  const present = (list: readonly (string | null | undefined)[]) =>
    list.map((one) => cleanText(one ?? '')).filter(Boolean);
  return {
    linked,
    titles: present([
      ...values(['og:title', 'twitter:title', 'title', 'dc.title']),
      linked?.headline,
      copy.querySelector('title')?.textContent,
    ])
      .map((title) => title.replace(PRINTED, ''))
      .filter((title) => !isWidgetLabel(title)),
    descriptions: present([
      ...values(['og:description', 'description', 'twitter:description']),
      linked?.description,
    ]),
    published: present([linked?.published, ...values(PUBLISHED)]),
    modified: present([linked?.modified, ...values(MODIFIED)]),
    authors: present(values(AUTHORS)),
    siteName: present(values(['og:site_name', 'application-name']))[0] ?? null,
    canonical:
      copy.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
      values(['og:url'])[0] ??
      null,
    section:
      present([...values(['article:section']), linked?.section])[0] ?? null,
    tags: present(values(['article:tag', 'news_keywords']))
      .flatMap((list) => list.split(/\s*[,;]\s*/u))
      .filter(Boolean),
    type: values(['og:type'])[0]?.toLowerCase() ?? null,
  };
}

/** Contents of `meta` by lower-case name, property or itemprop. */
function readMetas(copy: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of [...copy.querySelectorAll('meta[content]')].slice(
    0,
    300,
  )) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name || content.trim() === '') continue;
      const list = metas.get(name) ?? [];
      list.push(content);
      metas.set(name, list);
    }
  }
  return metas;
}
