import { text } from '../core/language/text';

export interface ToastProps {
  readonly message: string;
  readonly onUndo?: (event: Event) => void;
  /** Given when it failed and may be tried again. */
  readonly onRetry?: () => void;
  readonly onClose: () => void;
}

/** What has just been done, with the way back. It stays until closed: nobody reads against a clock. */
export function Toast({ message, onUndo, onRetry, onClose }: ToastProps) {
  return (
    <div class="toast">
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
