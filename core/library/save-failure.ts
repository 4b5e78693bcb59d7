import type { TextKey } from '../language/text';

/**
 * What to tell the reader when a save failed. Dexie and the browsers name a full disk
 * `QuotaExceededError`; errors keep their names across the channel.
 */
export function saveFailure(error: unknown): TextKey {
  return error instanceof Error && error.name === 'QuotaExceededError'
    ? 'saving.diskFull'
    : 'saving.failed';
}

export type SaveState =
  | { readonly kind: 'unsaved' | 'saving' }
  /** `refused`: origins of pictures that may be asked for. */
  | { readonly kind: 'saved'; readonly refused?: readonly string[] }
  | { readonly kind: 'failed'; readonly message: TextKey };
