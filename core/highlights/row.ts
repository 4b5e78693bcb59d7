import * as v from 'valibot';
import { address, count, id, time } from '../library/row-fields';
import { type Highlight, meanings, statuses } from './highlight';

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
