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

function add(element: Element, found: Element[]): void {
  if (never.has(element.tagName)) return;
  found.push(element);
  const shadow = element.shadowRoot;
  if (shadow) found.push(...elementsIn(shadow));
  const inner = frameDocument(element);
  if (inner) found.push(...elementsIn(inner.documentElement));
}
