import type { Mark } from './draft';

/** Elements that open a new line. Everything else is inline, or transparent when it holds such. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

const TAGS: Readonly<Record<string, Mark['type']>> = {
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  sub: 'sub',
  sup: 'sup',
};

/** The marks that an element adds by its tag or inline style. */
export function marksOf(element: Element): Mark[] {
  const marks: Mark[] = [];
  const tag = TAGS[element.localName];
  if (tag) marks.push({ type: tag });
  const style = element.getAttribute('style');
  if (!style) return marks;
  if (tag !== 'strong' && /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style))
    marks.push({ type: 'strong' });
  if (tag !== 'em' && /font-style\s*:\s*italic/iu.test(style))
    marks.push({ type: 'em' });
  return marks;
}

/** Where the element's own style, attribute or class puts its text; null when it says nothing. */
export function alignOf(element: Element): 'center' | 'right' | 'left' | null {
  const style = element.getAttribute('style') ?? '';
  const said =
    /text-align\s*:\s*(center|right|left|justify)/iu.exec(style)?.[1] ??
    element.getAttribute('align') ??
    /(?:^|\s)(?:text-?|align-?|ta-?)(center|right|left)(?:\s|$)/iu.exec(
      element.getAttribute('class') ?? '',
    )?.[1] ??
    (element.localName === 'center' ? 'center' : null);
  switch (said?.toLowerCase()) {
    case 'center':
      return 'center';
    case 'right':
      return 'right';
    case undefined:
      return null;
    default:
      return 'left';
  }
}
