import { flatParent, viewOf } from '../page-style/tree';
import type { Fix } from '../page-style/writer';

/** The declarations that let a box grow with its text, for each ancestor of `elements` that holds it in. */
export function releaseHeights(elements: Iterable<Element>): Fix[] {
  const fixes: Fix[] = [];
  for (const box of ancestorsOf(elements)) {
    const style = viewOf(box).getComputedStyle(box);
    const declarations = { ...unclamped(style), ...grown(box, style) };
    if (Object.keys(declarations).length > 0)
      fixes.push({ element: box, pseudo: '', declarations });
  }
  return fixes;
}

/** The declarations that let the lines of `elements` break and their rows wrap instead of running out. */
export function releaseWidths(elements: Iterable<Element>): Fix[] {
  const fixes: Fix[] = [];
  for (const element of elements) {
    fixes.push({
      element,
      pseudo: '',
      declarations: { 'white-space': 'normal' },
    });
    let at = flatParent(element);
    for (let level = 0; at && level < 3; level += 1, at = flatParent(at)) {
      const { display, flexDirection, flexWrap } =
        viewOf(at).getComputedStyle(at);
      const isRow = display.includes('flex') && flexDirection.startsWith('row');
      if (isRow && flexWrap === 'nowrap')
        fixes.push({
          element: at,
          pseudo: '',
          declarations: { 'flex-wrap': 'wrap' },
        });
    }
  }
  return fixes;
}

/** The declarations that keep a box without words, which says nothing, from making the page wide. */
export function narrowed(box: Element): Fix {
  return {
    element: box,
    pseudo: '',
    declarations: { 'min-width': '0', 'max-width': '100%' },
  };
}

function ancestorsOf(elements: Iterable<Element>): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    const { body } = element.ownerDocument;
    for (
      let at: Element | null = element;
      at && at !== body && !found.has(at);
      at = flatParent(at)
    )
      found.add(at);
  }
  return found;
}

function unclamped(style: CSSStyleDeclaration): Record<string, string> {
  const clamp = style.getPropertyValue('-webkit-line-clamp');
  if (clamp === '' || clamp === 'none') return {};
  return { '-webkit-line-clamp': 'none', 'max-height': 'none', height: 'auto' };
}

/** Boxes that scroll, and those that hide on purpose (height 0), stay as they are. */
function grown(
  box: Element,
  style: CSSStyleDeclaration,
): Record<string, string> {
  if (style.display === 'inline' || box.clientHeight < 4) return {};
  if (style.overflowY === 'auto' || style.overflowY === 'scroll') return {};
  if (box.scrollHeight <= box.clientHeight + 2) return {};
  return {
    height: 'auto',
    'max-height': 'none',
    'min-height':
      style.boxSizing === 'border-box'
        ? `${(box as HTMLElement).offsetHeight ?? box.clientHeight}px`
        : style.height,
  };
}
