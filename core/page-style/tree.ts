/**
 * The flat tree, as it is painted: slotted nodes stand in their slot, shadow trees in their host,
 * frames in their frame element.
 */

const never = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD META LINK TITLE BASE BR WBR SOURCE TRACK PARAM OPTION OPTGROUP'.split(
    ' ',
  ),
);

/** The element that `element` is painted in, null at the root of a document. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** What Firefox gives content scripts, and `entrypoints/page.content` where Chrome has it by another name. */
type Hosting = Element & {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
};

/** Elements other than custom ones that pages hang a shadow tree on, empty in their own tree. */
const plainHost = /^(?:DIV|SPAN|SECTION|ARTICLE|ASIDE|HEADER|FOOTER|MAIN|NAV)$/;

/** The shadow tree of a page's element, a closed one too where the browser lets us in. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const mayHost =
    element.localName.includes('-') ||
    (element.firstChild === null && plainHost.test(element.tagName));
  return mayHost ? ((element as Hosting).openOrClosedShadowRoot ?? null) : null;
}

/** The frame element that shows the document of `element`, where this script may look at it. */
export function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null; // of another origin: the frame stands for itself
  }
}

/** Every element of `root` that may show, in document order, itself first; shadow trees after their host. */
export function elementsIn(root: Element | Document | ShadowRoot): Element[] {
  const found: Element[] = [];
  if (root.nodeType === 1) add(root as Element, found);
  for (const element of root.querySelectorAll('*')) add(element, found);
  return found;
}

/** The document inside a frame, null when it is another site's or not there yet. */
export function frameDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.documentElement ? inner : null;
  } catch {
    return null; // of another origin
  }
}

/** A window with the constructors of its page. */
export type View = NonNullable<Document['defaultView']>;

export function viewOf(element: Element): View {
  return windowOf(element.ownerDocument);
}

/** Throws for a document that no window shows. */
export function windowOf(document: Document): View {
  const view = document.defaultView;
  if (!view) throw new Error('the document is in no window');
  return view;
}

/** Whether the element itself (not a descendant) holds text that can be seen. */
export function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && /\S/.test((child as Text).data)) return true;
  return false;
}

/** What Dễ Đọc itself shows over the page. */
export function isOwn(element: Element): boolean {
  return element.localName.startsWith('de-doc-');
}

function add(element: Element, found: Element[]): void {
  if (never.has(element.tagName) || isOwn(element)) return;
  found.push(element);
  const shadow = shadowOf(element);
  if (shadow) found.push(...elementsIn(shadow));
  const inner = frameDocument(element);
  if (inner) found.push(...elementsIn(inner.documentElement));
}
