import * as v from 'valibot';
import { type Meaning, meanings } from '../highlights/highlight';
import type { Selector } from '../highlights/selector';

/** What a file says of a highlight beyond its words and its note. */
export interface ImportedMark {
  /** A UUID, else null: other programs' names for it are none of ours. */
  readonly id: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** Only with the text that the offsets count in. */
  readonly position: Selector['position'];
  readonly paragraph: number | null;
  readonly image: { readonly src: string; readonly alt: string } | null;
  readonly meaning: Meaning | null;
  readonly tags: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const context = v.pipe(v.string(), v.maxLength(1000));

/** Every field falls back alone: a file of another program has only some, and bad ones are as good as none. */
const mark = v.object({
  id: v.fallback(v.pipe(v.string(), v.uuid()), ''),
  prefix: v.fallback(context, ''),
  suffix: v.fallback(context, ''),
  position: v.fallback(
    v.nullable(
      v.pipe(
        v.object({
          start: offset,
          end: offset,
          text: v.object({
            version: offset,
            hash: v.pipe(v.string(), v.maxLength(64)),
            length: offset,
          }),
        }),
        v.check(({ start, end, text }) => start < end && end <= text.length),
      ),
    ),
    null,
  ),
  paragraph: v.fallback(v.nullable(v.pipe(offset, v.minValue(1))), null),
  image: v.fallback(
    v.nullable(
      v.object({
        src: v.pipe(v.string(), v.regex(/^https?:\/\//iu)),
        alt: v.fallback(v.string(), ''),
      }),
    ),
    null,
  ),
  meaning: v.fallback(v.nullable(v.picklist(meanings)), null),
  tags: v.fallback(v.array(v.string()), []),
});

/**
 * Reads a mark out of a file that is not to be trusted; never throws.
 * @param times milliseconds, already read, or null
 */
export function parseMark(
  given: Readonly<Record<string, unknown>>,
  times: Pick<ImportedMark, 'createdAt' | 'updatedAt'>,
): ImportedMark {
  const read = v.parse(mark, {
    id: '',
    prefix: '',
    suffix: '',
    position: null,
    paragraph: null,
    image: null,
    meaning: null,
    tags: [],
    ...given,
  });
  return { ...read, id: read.id || null, ...times };
}
