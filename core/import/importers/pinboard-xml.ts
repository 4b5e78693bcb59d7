import { type HtmlToken, htmlTokens } from '../html-tokens';
import type { Importer } from '../importer';
import { toRow } from '../row';
import { splitTags } from '../tag-lists';

/** Pinboard's and Delicious's `posts/all`: a `<post>` a page. Delicious does not say what was read. */
const importer: Importer = {
  id: 'pinboard-xml',
  recognises: ({ text }) =>
    /^\s*<(?:\?xml|posts)/u.test(text) && /<post\s[^<>]*href\s*=/u.test(text),
  *read({ text, now }) {
    for (const { name, attributes } of htmlTokens(text, 'post')) {
      if (name !== 'post') continue;
      yield toRow(
        {
          url: attributes.href ?? '',
          title: attributes.description ?? '',
          tags: splitTags(attributes.tag ?? '', /\s+/u),
          savedAt: attributes.time ?? '',
          state: stateOf(attributes),
          note: attributes.extended ?? '',
        },
        now,
      );
    }
  },
};

export default importer;

/** Pinboard writes `toread` only where it is "yes", and `meta`, which Delicious never had, on each. */
function stateOf({ toread, meta }: HtmlToken['attributes']) {
  if (toread === 'yes') return 'unread';
  return meta === undefined && toread !== 'no' ? null : 'done';
}
