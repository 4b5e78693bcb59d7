import type { Exported } from '../exported';
import type { Format } from '../format';
import { bytesOf } from '../words';

/** All but the pictures, for people who write programs. */
const format: Format = {
  id: 'json',
  order: 5,
  extension: 'json',
  type: 'application/json',
  async *write(items, { now }) {
    const head = JSON.stringify({
      format: 'de-doc',
      version: 1,
      exportedAt: new Date(now).toISOString(),
    });
    yield bytesOf(`${head.slice(0, -1)},"items":[`);
    let isFirst = true;
    for await (const item of items) {
      yield bytesOf(`${isFirst ? '' : ','}\n${JSON.stringify(plain(item))}`);
      isFirst = false;
    }
    yield bytesOf('\n]}\n');
  },
};

export default format;

/** `stored` holds the text a second time, and the pictures byte by byte: both are the archive's. */
function plain({
  pictures: _,
  stored: __,
  savedAt,
  highlights,
  ...item
}: Exported) {
  return {
    ...item,
    savedAt: new Date(savedAt).toISOString(),
    highlights: highlights.map(({ createdAt, ...highlight }) => ({
      ...highlight,
      createdAt: createdAt === null ? null : new Date(createdAt).toISOString(),
    })),
  };
}
