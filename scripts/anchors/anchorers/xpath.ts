/** XPath and offset inside of the element, as Readeck and wallabag keep: what it points at is not compared. */
import type { Anchorer, View } from '../anchorer.ts';

interface Element {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export const xpath: Anchorer = {
  name: 'xpath',
  reads: 'dom',
  describe(view, start, end) {
    const from = pointAt(view, start);
    const to = pointAt(view, end);
    return (later) => {
      const found = elementsOf(later);
      const first = found.get(from.path);
      const last = found.get(to.path);
      if (!first || !last) return null;
      const at = {
        start: first.start + from.offset,
        end: last.start + to.offset,
      };
      // An offset past the element's end is an IndexSizeError for a Range.
      const fits =
        at.start <= first.end && at.end <= last.end && at.start < at.end;
      return fits ? at : null;
    };
  },
};

function elementsOf({ page }: View): ReadonlyMap<string, Element> {
  const counts = new Map<string, number>();
  const elements = new Map<string, Element>();
  let at = 0;
  for (const { tag, body } of page.paragraphs) {
    const nth = (counts.get(tag) ?? 0) + 1;
    counts.set(tag, nth);
    const path = `/html/body/${page.frame}/${tag}[${nth}]`;
    elements.set(path, { path, start: at, end: at + body.text.length });
    at += body.text.length + page.between.length;
  }
  return elements;
}

function pointAt(view: View, at: number) {
  for (const { path, start, end } of elementsOf(view).values())
    if (at >= start && at <= end) return { path, offset: at - start };
  throw new RangeError(`no element at ${at}`);
}
