import { decodeEntities } from './entities';

/** What a text can be made of; other tags are passed over and what they hold stays. */
const KEPT = new Set(
  'a article b blockquote br caption cite code col colgroup dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li main mark ol p picture pre q s section small source span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
/** These go with everything in them. */
const DROPPED =
  'button head iframe math noscript object script select style svg template textarea title'.split(
    ' ',
  );
const VOID = new Set(['br', 'col', 'hr', 'img', 'source']);
const ATTRIBUTES = new Set([
  ...['href', 'src', 'srcset', 'data-src', 'alt', 'title'],
  ...['colspan', 'rowspan', 'start', 'width', 'height', 'lang'],
]);
/** A new one of these ends an open one, wherever their own ends were left out. */
const ENDS_ITSELF = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th']);
/** Nothing that people write lies deeper. */
const DEEPEST = 100;

const PIECE = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<(${DROPPED.join('|')})(?=[\\s/>])[\\s\\S]*?(?:</\\1\\s*>|$)|<(/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|<[!?][^>]*>`,
  'giu',
);
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

/**
 * Builds the elements that a piece of HTML names, one by one, from a closed list of tags and attributes: no parser of
 * the browser's sees the text, and nothing in it can run.
 * @param into where they go; of a document without a window, so that nothing is loaded either
 */
export function appendHtml(html: string, into: Element): void {
  const document = into.ownerDocument;
  const open: Element[] = [into];
  const top = () => open.at(-1) ?? into;
  const add = (text: string) => {
    if (text !== '')
      top().append(document.createTextNode(decodeEntities(text)));
  };
  let from = 0;
  for (const piece of html.matchAll(PIECE)) {
    add(html.slice(from, piece.index));
    from = piece.index + piece[0].length;
    const name = (piece[3] ?? '').toLocaleLowerCase('en');
    if (!KEPT.has(name)) continue;
    if (piece[2]) close(open, name);
    else {
      if (ENDS_ITSELF.has(name) && top().localName === name) open.pop();
      const element = document.createElement(name);
      for (const [key, value] of attributesOf(piece[4] ?? ''))
        element.setAttribute(key, value);
      top().append(element);
      if (!VOID.has(name) && open.length < DEEPEST) open.push(element);
    }
  }
  add(html.slice(from));
}

/** Ends the innermost element of that name, and what was left open in it; without one, nothing. */
function close(open: Element[], name: string): void {
  const at = open.findLastIndex(({ localName }) => localName === name);
  if (at > 0) open.length = at;
}

function* attributesOf(text: string): Iterable<[string, string]> {
  for (const [, key = '', a, b, c] of text.matchAll(ATTRIBUTE)) {
    const name = key.toLocaleLowerCase('en');
    if (ATTRIBUTES.has(name)) yield [name, decodeEntities(a ?? b ?? c ?? '')];
  }
}
