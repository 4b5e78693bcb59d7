import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import type { Inline } from '../core/article/article';
import { text } from '../core/language/text';
import { jumpKind } from '../core/reader/spots';
import { useReading } from './reading-context';

/** A link within the article: to a note, to a heading, or back. */
export function JumpLink({
  spot,
  start,
  inlines,
  children,
}: {
  readonly spot: number;
  /** Canonical offset of its first character. */
  readonly start: number;
  readonly inlines: readonly Inline[];
  readonly children: ComponentChildren;
}) {
  const { spots, jumped } = useReading();
  const target = spots.get(spot);
  if (!target) return <>{children}</>;
  const kind = jumpKind(start, target, inlines);
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    event.preventDefault(); // nothing of the page's address, nor of the library's, changes
    const reader = event.currentTarget.closest('.reader');
    const from = jumped.peek()?.from ?? null;
    if (kind !== 'back') jumped.value = { spot, from: start };
    else jumped.value = null;
    // The page's own way back leads to the first mention; the reader may have come from another.
    const left = kind === 'back' && from !== null && jumpAt(reader, from);
    focusOn(
      left || reader?.querySelector(`[data-spot="${spot}"]`)?.closest(LEAF),
    );
  };
  return (
    <a href={`#dd-${spot}`} class="jump" data-jump={start} onClick={follow}>
      {kind !== 'heading' && (
        <span class="hidden" data-aside>
          {text(kind === 'note' ? 'reader.note' : 'reader.noteBack')}{' '}
        </span>
      )}
      {children}
    </a>
  );
}

/** The way back in words, at the end of the note that the reader was led to. */
export function JumpBack({ spots }: { readonly spots: readonly number[] }) {
  const { jumped } = useReading();
  const last = jumped.value;
  if (!last || !spots.includes(last.spot)) return null;
  const back = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    const reader = event.currentTarget.closest('.reader');
    // First: once the link is gone the focus would be nowhere.
    focusOn(jumpAt(reader, last.from));
    jumped.value = null;
  };
  return (
    <span data-aside>
      {' '}
      <a href={`#dd-at-${last.from}`} class="jump-back" onClick={back}>
        {text('reader.noteBack')}
      </a>
    </span>
  );
}

const LEAF = '[data-start]';

function jumpAt(reader: Element | null, offset: number): Element | null {
  return reader?.querySelector(`[data-jump="${offset}"]`) ?? null;
}

function focusOn(element: Element | null | undefined): void {
  if (!element) return;
  if (!element.matches('a')) element.setAttribute('tabindex', '-1');
  (element as HTMLElement).focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
