import { text } from '../../core/language/text';

/** Says what could not be read, with the way out: the page anew. */
export function LoadFailed({ words }: { readonly words: string }) {
  return (
    <>
      <p class="message bad" role="alert">
        {words}
      </p>
      <button
        type="button"
        class="button main"
        onClick={() => location.reload()}
      >
        {text('common.retry')}
      </button>
    </>
  );
}
