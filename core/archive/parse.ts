import * as v from 'valibot';
import { parseArticle } from '../article/parse';
import { highlightRow } from '../highlights/row';
import type { Entry } from '../library/entry';
import { address, count, id, time } from '../library/row-fields';
import { tagColors } from '../library/tag';
import type { Version } from '../library/version';
import type { Shelf } from './stored';

const text = v.string();
const maybeTime = v.nullable(time);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const entry: v.GenericSchema<unknown, Entry> = v.object({
  id,
  key: id,
  url: address,
  title: text,
  site: text,
  siteName: text,
  lead: v.nullable(text),
  byline: v.array(text),
  publishedTime: v.nullable(text),
  minutes: v.pipe(v.number(), v.minValue(0)),
  savedAt: time,
  updatedAt: time,
  progress: share,
  rating: v.exactOptional(v.picklist([1, 2, 3, 4, 5])),
  place: v.exactOptional(v.object({ offset: count, quote: text })),
  deletedAt: maybeTime,
  state: v.picklist(['unread', 'reading', 'done', 'archived']),
  favorite: v.boolean(),
  tags: v.array(text),
  note: v.nullable(text),
  unloaded: v.boolean(),
  queue: v.nullable(v.pipe(v.number(), v.finite())),
  openedAt: maybeTime,
  doneAt: maybeTime,
  goneAt: maybeTime,
  versions: count,
  images: count,
  imageBytes: count,
});

const line = v.object({
  entry,
  aliases: v.array(text),
  highlights: v.array(highlightRow),
  images: v.array(
    v.object({
      src: address,
      type: v.pipe(text, v.regex(/^image\/(?!svg)/u)),
      width: v.pipe(v.number(), v.minValue(0)),
      height: v.pipe(v.number(), v.minValue(0)),
      hash: text,
    }),
  ),
});

const versions = v.array(
  v.object({ id, hash: text, article: v.unknown(), savedAt: time }),
);

const memory = v.object({
  due: time,
  stability: v.number(),
  difficulty: v.number(),
  scheduledDays: v.number(),
  learningSteps: v.number(),
  reps: v.number(),
  lapses: v.number(),
  state: v.picklist([0, 1, 2, 3]),
  lastReview: maybeTime,
});

const shelf: v.GenericSchema<unknown, Shelf> = v.object({
  tags: v.array(
    v.object({ key: id, name: text, color: v.picklist(tagColors) }),
  ),
  projects: v.array(
    v.object({
      id,
      name: text,
      items: v.array(
        v.variant('type', [
          v.object({ type: v.literal('heading'), id, text }),
          v.object({ type: v.literal('highlight'), id }),
        ]),
      ),
      createdAt: time,
      updatedAt: time,
      deletedAt: maybeTime,
    }),
  ),
  cards: v.array(
    v.object({
      id,
      highlightId: id,
      kind: v.picklist(['source', 'note', 'cloze']),
      hidden: v.nullable(v.object({ start: count, end: count })),
      firstAskedAt: maybeTime,
      memory: v.nullable(memory),
    }),
  ),
});

const manifest = v.object({
  version: count,
  counts: v.object({
    articles: count,
    highlights: count,
    versions: count,
    pictures: count,
  }),
  files: v.record(text, v.pipe(text, v.regex(/^[0-9a-f]{64}$/u))),
});

/** The readers below take what an archive holds, which is not to be trusted. @throws ValiError */
export const parseManifest = (input: unknown) => v.parse(manifest, input);
/** @throws ValiError */
export const parseLine = (input: unknown) => v.parse(line, input);
/** @throws ValiError */
export const parseShelf = (input: unknown): Shelf => v.parse(shelf, input);
/** @throws ValiError, ArticleFormatError */
export const parseVersions = (input: unknown): Version[] =>
  v
    .parse(versions, input)
    .map((version) => ({ ...version, article: parseArticle(version.article) }));
