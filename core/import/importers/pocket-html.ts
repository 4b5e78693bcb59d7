import type { ReadState } from '../../library/read-state';
import { htmlTokens } from '../html-tokens';
import type { Importer } from '../importer';
import { toRow } from '../row';

/** Headings that are the service's own; any other was a folder, as a tag here. */
const OWN_LIST = /^(?:unread|read archive|archive|starred|liked|home|)$/iu;

/** Lists under headings "Unread" and "Read Archive": Pocket's old export, and Instapaper's HTML. */
const importer: Importer = {
  id: 'pocket-html',
  recognises: ({ text }) =>
    /<a\s[^<>]*time_added\s*=/iu.test(text) ||
    /<title>\s*Instapaper/iu.test(text),
  *read({ text, now }) {
    let heading = '';
    for (const { name, attributes, text: content } of htmlTokens(text)) {
      if (/^h[1-6]$/u.test(name)) heading = content.trim();
      if (name !== 'a') continue;
      yield toRow(
        {
          url: attributes.href ?? '',
          title: content,
          tags: [
            ...(attributes.tags ?? '').split(','),
            ...(OWN_LIST.test(heading) ? [] : [heading]),
          ],
          savedAt: attributes.time_added ?? '',
          state: stateOf(heading),
          favorite: /^(?:starred|liked)$/iu.test(heading),
        },
        now,
      );
    }
  },
};

export default importer;

function stateOf(heading: string): ReadState {
  return /archive/iu.test(heading) ? 'archived' : 'unread';
}
