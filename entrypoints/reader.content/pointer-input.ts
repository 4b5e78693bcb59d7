import type { Step } from '../../core/article/pointing';

const keys: Readonly<Record<string, Step>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

export interface Pointing {
  /** What the mouse is on. */
  readonly over: (element: Element) => void;
  readonly step: (direction: Step) => void;
  readonly choose: () => void;
  readonly close: () => void;
  /** The page has moved under the frame. */
  readonly moved: () => void;
}

/**
 * Mouse and keyboard while the reader points at a block. They are caught before the page sees them, and
 * only the reader's own count: a page's script can send any event.
 * @param isOurs whether an event happened in our own bar, which handles itself
 */
export function listenForPointing(
  window: Window,
  isOurs: (event: Event) => boolean,
  pointing: Pointing,
  lifetime: AbortSignal,
): void {
  const options = { capture: true, signal: lifetime };
  window.addEventListener('scroll', pointing.moved, options);
  window.addEventListener('resize', pointing.moved, options);
  window.addEventListener('mousemove', onMove, options);
  window.addEventListener('click', onClick, options);
  window.addEventListener('keydown', onKey, options);

  function onMove(event: MouseEvent): void {
    if (isOurs(event)) return;
    const { clientX, clientY } = event;
    const under = window.document.elementFromPoint(clientX, clientY);
    if (under) pointing.over(under);
  }

  function onClick(event: MouseEvent): void {
    if (isOurs(event) || !event.isTrusted) return;
    keepFromPage(event);
    pointing.choose();
  }

  function onKey(event: KeyboardEvent): void {
    const direction = keys[event.key];
    const isMeant = direction || ['Enter', 'Escape'].includes(event.key);
    if (!isMeant || !event.isTrusted) return;
    if (event.key === 'Enter' && isOurs(event)) return; // a button of the bar
    keepFromPage(event);
    if (direction) pointing.step(direction);
    else if (event.key === 'Enter') pointing.choose();
    else pointing.close();
  }
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
