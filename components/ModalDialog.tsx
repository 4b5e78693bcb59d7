import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../core/language/text';
import { IconButton } from './IconButton';

/** A sheet over the page. The focus goes to its first field, if it has one; Escape closes it, and the focus goes back to where it was. */
export function ModalDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('.field')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="surface sheet"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Keys meant for the sheet are none of the page's beneath.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="sheet-head">
        <h2 id={heading}>{title}</h2>
        <IconButton Icon={X} name={text('common.close')} onPress={onClose} />
      </div>
      {children}
    </dialog>
  );
}
