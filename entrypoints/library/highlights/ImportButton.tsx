import { useRef } from 'preact/hooks';
import { text } from '../../../core/language/text';
import { importHighlights } from './import-highlights';
import type { HighlightsPage } from './model';

/** Reads highlights, or a "Gói đọc", out of a file of any known format. */
export function ImportButton({ page }: { readonly page: HighlightsPage }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => field.current?.click()}
      >
        {text('highlightList.import')}
      </button>
      <input
        ref={field}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={text('highlightList.importFile')}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          input.value = '';
          if (file) void importHighlights(page, file);
        }}
      />
    </>
  );
}
