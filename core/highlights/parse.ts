import * as v from 'valibot';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';
import type { Found } from './channel';
import type { Draft, Place } from './draft';
import type { ManyEdit } from './edit';
import {
  cleanTags,
  type Highlight,
  type Meaning,
  meanings,
  type Remarks,
  statuses,
} from './highlight';
import { type FramedPicture, pictureAttributes } from './page-pictures';
import { highlightRow } from './row';

/** Longest note and tag, and most tags, that a message may carry; far beyond what anybody types. */
const LONGEST_NOTE = 20_000;
const LONGEST_TAG = 100;
const MOST_TAGS = 50;
/** An attribute with a picture's addresses, and pictures of one page. */
const LONGEST_ADDRESS = 10_000;
const MOST_FRAMES = 1000;
/** Longest quotation that can be what an edited passage became. */
const LONGEST_QUOTE = 200_000;
/** Most highlights in one message; a library has fewer. */
const MOST = 100_000;

/** What we name. */
const newId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/u));
/** What is stored; archives and earlier imports have brought names of other shapes. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const note = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NOTE),
  v.transform((text) => text.normalize('NFC').trim()),
);
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LONGEST_TAG))),
  v.maxLength(MOST_TAGS),
  v.transform((given) => [...cleanTags(given)]),
);
const meaning: v.GenericSchema<unknown, Meaning> = v.picklist(meanings);
const place: v.GenericSchema<unknown, Place> = v.variant('type', [
  v.object({ type: v.literal('text'), start: offset, end: offset }),
  v.object({ type: v.literal('image'), src: v.string() }),
]);
const draft = v.object({ id: newId, place, meaning, note, tags });
const patch = v.partial(v.object({ meaning, note, tags }));
const frames = v.pipe(
  v.array(
    v.object({
      attribute: v.picklist(pictureAttributes),
      value: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
      meaning,
    }),
  ),
  v.maxLength(MOST_FRAMES),
);
const ids = v.pipe(v.array(id), v.maxLength(MOST));
const edit = v.partial(
  v.object({
    meaning,
    note,
    tags,
    addTag: v.pipe(v.string(), v.maxLength(LONGEST_TAG)),
    isTrashed: v.boolean(),
  }),
);
const found = v.object({
  id,
  status: v.picklist(statuses),
  changedTo: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_QUOTE))),
});

/** @throws ValiError, ArticleFormatError */
export function parseAdd(input: unknown): { article: Article; draft: Draft } {
  const given = v.parse(v.object({ article: v.unknown(), draft }), input);
  return { article: parseArticle(given.article), draft: given.draft };
}

/** @throws ValiError */
export function parseChange(input: unknown): {
  id: string;
  patch: Partial<Remarks>;
} {
  const given = v.parse(v.object({ id, patch }), input);
  return { id: given.id, patch: onlySet(given.patch) };
}

/** A key that is absent stays as it is; one that is undefined would wipe it. */
function onlySet<T extends object>(patch: T) {
  const set = Object.entries(patch).filter(([, to]) => to !== undefined);
  return Object.fromEntries(set) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** @throws ValiError */
export function parseEditMany(input: unknown): {
  ids: readonly string[];
  edit: ManyEdit;
} {
  const given = v.parse(v.object({ ids, edit }), input);
  return { ids: given.ids, edit: onlySet(given.edit) };
}

/** @throws ValiError */
export function parseRows(input: unknown): readonly Highlight[] {
  return v.parse(v.pipe(v.array(highlightRow), v.maxLength(MOST)), input);
}

/** @throws ValiError, ArticleFormatError */
export function parseReattach(input: unknown): {
  id: string;
  article: Article;
  place: Place;
} {
  const given = v.parse(v.object({ id, article: v.unknown(), place }), input);
  return { ...given, article: parseArticle(given.article) };
}

/** @throws ValiError */
export function parseFound(input: unknown): readonly Found[] {
  return v.parse(v.pipe(v.array(found), v.maxLength(MOST)), input);
}

/** @throws ValiError */
export function parseFrames(input: unknown): {
  readonly before: readonly FramedPicture[];
  readonly now: readonly FramedPicture[];
} {
  return v.parse(v.object({ before: frames, now: frames }), input);
}

/** @throws ValiError */
export function parseId(input: unknown): string {
  return v.parse(id, input);
}
