/**
 * A selector for an element in words that its template keeps: the nearest id or classes without digits
 * (those name one article), under as many ancestors as make it the only match, else with its place.
 */
export function templateSelector(element: Element): string {
  const document = element.ownerDocument;
  let selector = nameOf(element);
  for (
    let parent = parentOf(element);
    parent && parent !== document.documentElement;
    parent = parentOf(parent)
  ) {
    if (isOnly(document, selector)) break;
    selector = `${nameOf(parent)} > ${selector}`;
  }
  return isOnly(document, selector) ? selector : withPlace(element, selector);
}

/** The parent that the DOM knows, even where a form's control has taken the property's name. */
export function parentOf(element: Element): Element | null {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement');
  return (get?.get?.call(element) as Element | null | undefined) ?? null;
}

function nameOf(element: Element): string {
  const id = attributeOf(element, 'id');
  const name = CSS.escape(element.localName);
  if (isTemplateName(id)) return `${name}#${CSS.escape(id)}`;
  const classes = attributeOf(element, 'class')
    .split(/\s+/u)
    .filter(isTemplateName)
    .map((one) => `.${CSS.escape(one)}`);
  return name + classes.join('');
}

function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

function isTemplateName(name: string): boolean {
  return /^[a-z][a-z_-]{2,40}$/iu.test(name);
}

function isOnly(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length === 1;
}

function withPlace(element: Element, selector: string): string {
  const parent = parentOf(element);
  const index = parent ? [...parent.children].indexOf(element) + 1 : 1;
  return `${selector}:nth-child(${index})`;
}
