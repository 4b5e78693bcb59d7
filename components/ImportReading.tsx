import { text } from '../core/language/text';

/** A file is being read, which nothing has come of yet. */
export function ImportReading({
  fileName,
  share,
  onCancel,
}: {
  readonly fileName: string;
  /** 0 to 1; 0 while nobody knows. */
  readonly share: number;
  readonly onCancel: () => void;
}) {
  const words = text('importing.reading', { file: fileName });
  return (
    <section>
      <p role="status">{words}</p>
      <progress
        class="import-bar"
        aria-label={words}
        {...(share > 0 && { value: share })}
      />
      <button type="button" class="button" onClick={onCancel}>
        {text('importing.cancel')}
      </button>
    </section>
  );
}
