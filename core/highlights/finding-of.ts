import { anchor } from './anchor';
import type { Finding, Highlight } from './highlight';
import type { ReadableText } from './readable-text';

/** How a highlight is found in a text; a picture is known by its address and needs no search. */
export function findingOf(text: ReadableText, { target }: Highlight): Finding {
  if (target.type === 'image') return { status: 'exact', changedTo: null };
  const found = anchor(text, target);
  return {
    status: found.status,
    changedTo:
      found.status === 'changed'
        ? text.text.slice(found.start, found.end)
        : null,
  };
}
