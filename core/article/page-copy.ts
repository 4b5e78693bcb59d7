/**
 * A copy of the page that is safe to work on. The live document is only read, and only through the
 * methods of its prototypes: a page may name an `<img>` "cloneNode" or an `<input>` "parentNode" and
 * thereby shadow the property (DOM clobbering; Readability 0.6.0 hangs on it).
 */
const CLOBBERING = ['img', 'image', 'embed', 'iframe', 'a', 'map', 'param'];
const OBJECTS = ['object', 'applet'];
const FORMS = ['form', 'fieldset'];
const CONTROLS = [
  'input',
  'button',
  'select',
  'textarea',
  'datalist',
  'output',
  'keygen',
];
/** One search instead of four, and no look at the hundreds of links without a name. */
const DANGEROUS = [
  ...CONTROLS,
  ...OBJECTS,
  ...FORMS,
  ...CLOBBERING.map((name) => `${name}[name]`),
].join();

/** Size of a page, measured before anything is copied. */
export interface PageSize {
  readonly elements: number;
  /** Deepest nesting; parsers stop at 512, scripts need not. */
  readonly depth: number;
  /** UTF-16 units of text that may be prose: scripts, styles and attributes are not read. */
  readonly characters: number;
}

const NO_PROSE = /^(?:script|style|noscript|template|textarea|title)$/iu;

/** @param most stops counting depths and characters beyond this many elements */
export function measurePage(document: Document, most: number): PageSize {
  const all = call<HTMLCollectionOf<Element>>(
    document,
    'getElementsByTagName',
    '*',
  );
  const elements = all.length;
  if (elements > most) return { elements, depth: 0, characters: 0 };
  const [first] = all;
  if (!first) return { elements, depth: 0, characters: 0 };
  // Looked for once: asking each of thousands of elements took a fifteenth of all extraction (2026-11-30).
  const parentOf = getterOf<Node | null>(first, 'parentNode');
  const ownText = ownTextReader(first);
  const depths = new Map<Node, number>();
  let deepest = 0;
  let characters = 0;
  for (let at = 0; at < elements; at++) {
    const element = all[at] as Element;
    const parent = parentOf(element);
    const depth = (parent ? (depths.get(parent) ?? 0) : 0) + 1;
    depths.set(element, depth);
    if (depth > deepest) deepest = depth;
    characters += ownText(element);
  }
  return { elements, depth: deepest, characters };
}

/** @param any element of the page, by which the page's prototypes are found */
function ownTextReader(any: Element): (element: Element) => number {
  const nameOf = getterOf<string>(any, 'localName');
  const firstOf = getterOf<Node | null>(any, 'firstChild');
  const nextOf = getterOf<Node | null>(any, 'nextSibling');
  return (element) => {
    if (NO_PROSE.test(nameOf(element))) return 0;
    let length = 0;
    for (let child = firstOf(element); child; child = nextOf(child))
      if (child.nodeType === 3) length += (child as Text).length;
    return length;
  };
}

/**
 * Deep copy without browsing context: nothing in it loads, runs or is shown. Forms are unwrapped, their
 * controls dropped, `name` taken away wherever it could shadow a property; after this, plain property
 * access on the copy is safe.
 */
export function copyPage(document: Document): Document {
  const copy = call<Document>(document, 'cloneNode', true);
  const found = call<NodeListOf<Element>>(copy, 'querySelectorAll', DANGEROUS);
  for (const element of Array.from(found)) {
    const kind = read<string>(element, 'localName');
    if (CONTROLS.includes(kind)) removeSafely(element);
    else if (FORMS.includes(kind)) unwrap(copy, element);
    else {
      rename(element);
      // A document also knows its objects by their id (HTML, "named properties of the Document object").
      if (OBJECTS.includes(kind)) call(element, 'removeAttribute', 'id');
    }
  }
  return copy;
}

function rename(element: Element): void {
  const name = call<string | null>(element, 'getAttribute', 'name');
  if (name === null) return;
  call(element, 'setAttribute', 'data-name', name);
  call(element, 'removeAttribute', 'name');
}

/** Calls a method of the node's prototype chain, never one of the node's own (shadowed) properties. */
function call<T>(node: Node, method: string, ...args: unknown[]): T {
  for (
    let prototype = Object.getPrototypeOf(node);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const found = Object.getOwnPropertyDescriptor(prototype, method);
    if (typeof found?.value === 'function')
      return found.value.apply(node, args) as T;
  }
  throw new TypeError(`No method ${method}`);
}

function read<T>(node: Node, property: string): T {
  return getterOf<T>(node, property)(node);
}

/** How a property of the node's prototype chain is read, from it and from any other node of its kind. */
function getterOf<T>(node: Node, property: string): (node: Node) => T {
  for (
    let prototype = Object.getPrototypeOf(node);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const getter = Object.getOwnPropertyDescriptor(prototype, property)?.get;
    if (getter) return (one) => getter.call(one) as T;
  }
  throw new TypeError(`No property ${property}`);
}

function removeSafely(node: Node): void {
  const parent = read<Node | null>(node, 'parentNode');
  if (parent) call(parent, 'removeChild', node);
}

/** Puts a plain `div` with the same id and class in the place of a form. */
function unwrap(copy: Document, form: Element): void {
  const parent = read<Node | null>(form, 'parentNode');
  if (!parent) return;
  const box = call<Element>(copy, 'createElement', 'div');
  for (const name of ['id', 'class']) {
    const value = call<string | null>(form, 'getAttribute', name);
    if (value) box.setAttribute(name, value);
  }
  for (
    let child = read<Node | null>(form, 'firstChild');
    child;
    child = read<Node | null>(form, 'firstChild')
  )
    call(box, 'appendChild', child);
  call(parent, 'replaceChild', box, form);
}
