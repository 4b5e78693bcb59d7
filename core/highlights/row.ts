import * as v from 'valibot';
import { type Highlight, meanings, statuses } from './highlight';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());
const address = v.pipe(
  v.string(),
  v.check((value) => /^https?:\/\//iu.test(value) && URL.canParse(value)),
);

/** A stored highlight as a file or a message carries it. */
export const highlightRow: v.GenericSchema<unknown, Highlight> = v.object({
  id,
  entryId: id,
  target: v.variant('type', [
    v.object({
      type: v.literal('text'),
      paragraph: v.nullable(count),
      exact: v.string(),
      prefix: v.string(),
      suffix: v.string(),
      position: v.nullable(
        v.object({
          start: count,
          end: count,
          text: v.object({ version: count, hash: v.string(), length: count }),
        }),
      ),
    }),
    v.object({ type: v.literal('image'), src: address, alt: v.string() }),
  ]),
  meaning: v.picklist(meanings),
  note: v.string(),
  tags: v.array(v.string()),
  status: v.picklist(statuses),
  changedTo: v.nullable(v.string()),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
});
