import { useLayoutEffect, useRef } from 'preact/hooks';
import { colorVariables } from '../core/appearance/variables';
import { language } from '../core/language/language';
import { focusTitle } from './lead-reader';
import { Reader } from './Reader';
import type { ReaderProps } from './reader-props';

/**
 * The reader over a page. A modal dialog: the browser itself makes the page beneath inert and brings the
 * focus back, so not one attribute of the page is touched.
 */
export function ReaderDialog(props: ReaderProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    focusTitle(element);
    return () => element?.close();
  }, []);
  const { frame, frameScheme } = props.look;
  return (
    <dialog
      ref={dialog}
      class="surface reader-dialog"
      lang={language.value}
      aria-label={props.article.title}
      style={{ ...colorVariables(frame), colorScheme: frameScheme }}
      onCancel={(event) => {
        event.preventDefault();
        // Escape has closed a panel already when its key was taken.
        props.onClose();
      }}
    >
      <Reader {...props} />
    </dialog>
  );
}
