import { X, ZoomIn, ZoomOut } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Figure, Image } from '../core/article/article';
import { text } from '../core/language/text';
import { Inlines } from './Inlines';

/** Per cent of the width that the picture has when it just fits. */
const zooms = [100, 150, 200, 300, 400, 600] as const;

/** One picture as large as the window, further enlarged step by step, its caption below it. */
export function PictureView({
  image,
  caption,
  onClose,
}: {
  readonly image: Image;
  readonly caption: Figure['caption'];
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const [zoom, setZoom] = useState<(typeof zooms)[number]>(100);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // Its arrows move it at once; the first button can do nothing yet.
    picture.current?.parentElement?.focus();
    return () => element?.close();
  }, []);
  const middle = useRef({ x: 0.5, y: 0.5 });
  const enlarge = (next: (typeof zooms)[number] | undefined) => {
    if (next === undefined) return;
    middle.current = middleOf(picture.current);
    setZoom(next);
  };
  const step = (direction: 1 | -1) =>
    enlarge(zooms[zooms.indexOf(zoom) + direction]);
  useLayoutEffect(() => bringToMiddle(picture.current, middle.current), [zoom]);
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => step(1),
    '=': () => step(1),
    '-': () => step(-1),
    '0': () => enlarge(100),
  };
  return (
    <dialog
      ref={dialog}
      class="picture-view"
      aria-label={text('picture.view')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        keys[event.key]?.();
      }}
    >
      <div class="picture-bar">
        <button
          type="button"
          class="button"
          aria-disabled={zoom === 100}
          onClick={() => step(-1)}
        >
          <ZoomOut size={20} aria-hidden="true" />
          {text('picture.smaller')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={zoom === zooms.at(-1)}
          onClick={() => step(1)}
        >
          <ZoomIn size={20} aria-hidden="true" />
          {text('picture.larger')}
        </button>
        <output class="quiet" aria-live="polite">
          {text('common.percent', { count: zoom })}
        </output>
        <button type="button" class="button" onClick={onClose}>
          <X size={20} aria-hidden="true" />
          {text('picture.close')}
        </button>
      </div>
      <section
        class="picture-room"
        aria-label={text('picture.view')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <img
          ref={picture}
          src={image.src}
          alt={image.alt}
          referrerpolicy="no-referrer-when-downgrade"
          class={zoom === 100 ? 'fits' : ''}
          style={{ inlineSize: `${zoom}%` }}
        />
      </section>
      {caption.length > 0 && (
        <p class="picture-caption">
          <Inlines inlines={caption} start={0} marks={[]} />
        </p>
      )}
    </dialog>
  );
}

/** A point of a picture, as shares of its width and height. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point that stands in the middle of what can be seen. */
function middleOf(picture: HTMLImageElement | null): Point {
  const room = picture?.parentElement?.getBoundingClientRect();
  const box = picture?.getBoundingClientRect();
  if (!room || !box || box.width === 0 || box.height === 0)
    return { x: 0.5, y: 0.5 };
  const share = (part: number) => Math.min(1, Math.max(0, part));
  return {
    x: share((room.left + room.width / 2 - box.left) / box.width),
    y: share((room.top + room.height / 2 - box.top) / box.height),
  };
}

/** Scrolls so that it stands there again. */
function bringToMiddle(picture: HTMLImageElement | null, { x, y }: Point) {
  const room = picture?.parentElement;
  if (!picture || !room) return;
  const [outer, box] = [room, picture].map((one) =>
    one.getBoundingClientRect(),
  );
  if (!outer || !box) return;
  room.scrollBy(
    box.left + x * box.width - outer.left - outer.width / 2,
    box.top + y * box.height - outer.top - outer.height / 2,
  );
}
