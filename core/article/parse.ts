import * as v from 'valibot';
import type { Article, Block, Inline, List } from './article';

/**
 * Reads an `Article` out of something that is not to be trusted: a content script's message, an import,
 * a backup. Unknown keys are dropped, every URL must be http(s), and nesting is bounded so that no input
 * can exhaust the stack.
 */
const MAX_DEPTH = 32;

const httpUrl = v.pipe(
  v.string(),
  v.check((value) => /^https?:\/\//u.test(value) && URL.canParse(value)),
);
const strings = v.array(v.string());
const nullableString = v.nullable(v.string());

const inline: v.GenericSchema<unknown, Inline> = v.lazy(() =>
  v.variant('type', [
    v.object({ type: v.literal('text'), text: v.string() }),
    v.object({
      type: v.picklist(['strong', 'em', 'sub', 'sup']),
      inlines: v.array(inline),
    }),
    v.object({
      type: v.literal('link'),
      url: httpUrl,
      inlines: v.array(inline),
    }),
    v.object({
      type: v.picklist(['jump', 'anchor']),
      spot: v.pipe(v.number(), v.integer(), v.minValue(1)),
      inlines: v.array(inline),
    }),
  ]),
);
const inlines = v.array(inline);

const list: v.GenericSchema<unknown, List> = v.lazy(() =>
  v.object({
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.exactOptional(v.number()),
    items: v.array(v.object({ inlines, children: v.array(list) })),
  }),
);

const span = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

const image = v.object({
  src: httpUrl,
  alt: v.string(),
  width: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
});

const block: v.GenericSchema<unknown, Block> = v.lazy(() =>
  v.union([
    v.object({
      type: v.literal('paragraph'),
      inlines,
      role: v.exactOptional(v.picklist(['question', 'answer'])),
    }),
    v.object({
      type: v.literal('heading'),
      level: v.picklist([2, 3, 4]),
      inlines,
      time: v.exactOptional(v.string()),
    }),
    list,
    v.object({
      type: v.literal('quote'),
      kind: v.picklist(['quote', 'box']),
      blocks: v.array(block),
    }),
    v.object({
      type: v.literal('figure'),
      images: v.array(image),
      caption: inlines,
      credit: nullableString,
    }),
    v.object({
      type: v.literal('table'),
      caption: inlines,
      rows: v.array(
        v.array(
          v.object({
            header: v.boolean(),
            colspan: span,
            rowspan: span,
            inlines,
          }),
        ),
      ),
    }),
    v.object({ type: v.literal('code'), text: v.string() }),
    v.object({
      type: v.literal('embed'),
      kind: v.picklist([
        'video',
        'audio',
        'social',
        'map',
        'document',
        'other',
      ]),
      url: httpUrl,
      label: v.string(),
    }),
  ]),
);

const article: v.GenericSchema<unknown, Article> = v.object({
  url: httpUrl,
  canonicalUrl: httpUrl,
  site: v.string(),
  siteName: v.string(),
  title: v.pipe(v.string(), v.minLength(1)),
  kicker: nullableString,
  lead: nullableString,
  leadStamp: nullableString,
  byline: strings,
  sources: strings,
  publishedTime: nullableString,
  modifiedTime: nullableString,
  section: nullableString,
  breadcrumbs: strings,
  tags: strings,
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u)),
  blocks: v.array(block),
  related: v.array(v.object({ title: v.string(), url: httpUrl })),
  extractor: v.object({ version: v.number() }),
});

/** The input is no article; `message` names the first part that is wrong. */
export class ArticleFormatError extends Error {
  override name = 'ArticleFormatError';
}

/** @throws ArticleFormatError */
export function parseArticle(input: unknown): Article {
  if (deeperThan(input, MAX_DEPTH))
    throw new ArticleFormatError(`nested deeper than ${MAX_DEPTH}`);
  const result = v.safeParse(article, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ArticleFormatError(
    `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
  );
}

/** Measures level by level, so a very deep input cannot overflow the stack here either. */
function deeperThan(input: unknown, limit: number): boolean {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit * 2) return true; // each block level is an object in an array
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
