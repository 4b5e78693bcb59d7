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
  const [zoom, setZoom] = useState<(typeof zooms)[number]>(100);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const step = (direction: 1 | -1) =>
    setZoom((now) => {
      const index = zooms.indexOf(now);
      return zooms[index + direction] ?? now;
    });
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => step(1),
    '=': () => step(1),
    '-': () => step(-1),
    '0': () => setZoom(100),
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
