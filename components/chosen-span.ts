import type { Span } from '../core/text/span';

/** What is selected inside of an element that holds only text, UTF-16 units. @returns null when it is nothing */
export function chosenSpan(element: Element | null): Span | null {
  const selection = element?.ownerDocument.getSelection();
  if (!element || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer)) return null;
  if (!element.contains(range.endContainer)) return null;
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const words = range.toString();
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}
