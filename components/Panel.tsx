import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../core/language/text';

/**
 * A panel beside the text, below it on narrow screens; the text stays in sight and changes live. The focus
 * moves to its heading, and back to where it was when the panel goes.
 */
export function Panel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const root = heading.current?.getRootNode() as Document | ShadowRoot;
    const before = root?.activeElement;
    heading.current?.focus();
    return () => {
      // Only if the focus goes with the panel: a jump into the text keeps its own.
      const lost =
        !root?.activeElement || root.activeElement.localName === 'body';
      if (lost && before?.isConnected) (before as HTMLElement).focus();
    };
  }, []);
  return (
    <aside class="reader-panel" aria-label={title}>
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="button plain"
          title={text('common.close')}
          aria-label={text('common.close')}
          onClick={onClose}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </div>
      {children}
    </aside>
  );
}
