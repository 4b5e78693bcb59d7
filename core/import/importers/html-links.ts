import { htmlTokens } from '../html-tokens';
import type { Importer } from '../importer';
import { toRow } from '../row';

const LINK = /<a\s[^<>]*href\s*=\s*["']?\s*https?:/iu;

/** Any other page of links. What leads to another place of the page itself, or to a file beside it, is none. */
const importer: Importer = {
  id: 'html-links',
  order: 3,
  recognises: ({ text }) => /^\s*</u.test(text) && LINK.test(text),
  *read({ text, now }) {
    for (const { name, attributes, text: title } of htmlTokens(text)) {
      const url = attributes.href ?? '';
      if (name === 'a' && /^\s*[a-z][a-z0-9+.-]*:/iu.test(url))
        yield toRow({ url, title }, now);
    }
  },
};

export default importer;
