import { pages } from '../../core/pages/channel';

/** Handles of a touch selection, and keys held down, change it many times a second. */
const SETTLE_MS = 150;
const CONTROLS = 'a,button,input,select,textarea,label,summary,[role="button"]';
const WORDS = 'article,p,li,td,h1,h2,h3,h4,figcaption,blockquote';

/**
 * What the reader does on the page: selects, presses a highlight. Only trusted events count, since scripts
 * of the page can send any; they are caught before the page can forbid selecting or its menu.
 */
export function listenToPage(
  document: Document,
  window: Window & typeof globalThis,
  lifetime: AbortSignal,
  on: {
    readonly isOurs: (event: Event) => boolean;
    /** The selection has come to rest. */
    readonly select: () => void;
    /** @returns whether a highlight stands there */
    readonly press: (node: Node, offset: number) => boolean;
    readonly pressPicture: (element: HTMLImageElement) => void;
    readonly escape: () => boolean;
  },
): void {
  const options = { capture: true, signal: lifetime };
  let timer = 0;
  let isDown = false;
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!isDown) on.select();
    }, SETTLE_MS);
  };
  lifetime.addEventListener('abort', () => window.clearTimeout(timer));
  document.addEventListener('selectionchange', later, options);
  window.addEventListener(
    'pointerdown',
    (event) => {
      isDown = !on.isOurs(event);
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel'])
    window.addEventListener(
      type,
      () => {
        isDown = false;
        later();
      },
      options,
    );
  for (const type of ['selectstart', 'contextmenu', 'mousedown'])
    window.addEventListener(
      type,
      (event) => {
        // A page that handles these on its words forbids them, as a rule: what the reader asks for comes first.
        if (event.isTrusted && isOnWords(event.target))
          event.stopImmediatePropagation();
      },
      options,
    );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || on.isOurs(event) || isControl(event.target))
        return;
      if (document.getSelection()?.isCollapsed === false) return;
      if (event.target instanceof window.HTMLImageElement)
        return on.pressPicture(event.target);
      const { clientX, clientY } = event;
      const caret = document.caretPositionFromPoint(clientX, clientY);
      if (caret) on.press(caret.offsetNode, caret.offset);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !on.escape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  if (forbidsSelecting(document, window)) void pages.background.letSelect();
}

/** `selectstart` happens to a text node. */
function isOnWords(target: EventTarget | null): boolean {
  const element =
    target instanceof Element ? target : (target as Node | null)?.parentElement;
  return Boolean(element?.closest(WORDS)) && !element?.closest(CONTROLS);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

function forbidsSelecting(
  document: Document,
  window: Window & typeof globalThis,
): boolean {
  const paragraphs = [...document.querySelectorAll('p')].slice(0, 40);
  return [document.body, ...paragraphs].some(
    (element) => window.getComputedStyle(element).userSelect === 'none',
  );
}
