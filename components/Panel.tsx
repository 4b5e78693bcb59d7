import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../core/language/text';
import { IconButton } from './IconButton';

/**
 * A panel beside the text, below it on narrow screens; the text stays in sight and changes live. The focus
 * moves to its heading or search field, and back to where it was when the panel goes.
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
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement;
    // At once: the next key that is pressed is meant for the panel.
    const field = panel.current?.querySelector<HTMLElement>('[type="search"]');
    (field ?? heading.current)?.focus();
    return () => {
      // A jump into the text keeps the focus that it has taken.
      const { activeElement } = root;
      const goesWithPanel =
        activeElement === null || panel.current?.contains(activeElement);
      if (goesWithPanel && before?.isConnected)
        (before as HTMLElement).focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside ref={panel} class="reader-panel" aria-label={title}>
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton Icon={X} name={text('common.close')} onPress={onClose} />
      </div>
      {children}
    </aside>
  );
}
