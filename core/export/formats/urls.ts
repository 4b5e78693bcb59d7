import type { Format } from '../format';
import { bytesOf } from '../words';

/** Addresses, one a line. */
const format: Format = {
  id: 'urls',
  order: 7,
  extension: 'txt',
  type: 'text/plain',
  async *write(items) {
    for await (const { url } of items) yield bytesOf(`${url}\n`);
  },
};

export default format;
