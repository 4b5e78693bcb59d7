import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../core/language/text';

/** So long a mere word stays; nothing is lost with it, and it waits while the reader is at it. */
const WORD_MS = 10_000;

export interface ToastProps {
  readonly message: string;
  readonly onUndo?: (event: Event) => void;
  /** Given when it failed and may be tried again. */
  readonly onRetry?: () => void;
  readonly onClose: () => void;
}

/**
 * What has just been done, with the way back: that stays until closed, nobody acts against a clock. Mere words go by
 * themselves, but not while the pointer or the focus is on them (WCAG 2.2.1).
 */
export function Toast({ message, onUndo, onRetry, onClose }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  const stays = isHeld || Boolean(onUndo ?? onRetry);
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => close.current(), WORD_MS);
    return () => clearTimeout(timer);
  }, [stays, message]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p role="status">{message}</p>
      {onUndo && (
        <button type="button" class="button main" onClick={onUndo}>
          {text('common.undo')}
        </button>
      )}
      {onRetry && (
        <button type="button" class="button main" onClick={onRetry}>
          {text('common.retry')}
        </button>
      )}
      <button type="button" class="button plain" onClick={onClose}>
        {text('common.close')}
      </button>
    </div>
  );
}
