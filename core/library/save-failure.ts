import type { TextKey } from '../language/text';

/** Errors of a disk or quota that is full, as the browsers name them. */
const FULL_NAMES = /^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/u;

/** And as they word them: Chromium's `DataError: Failed to write blobs (IOError)`, IndexedDB of both. */
const FULL_WORDS =
  /quota|disk is full|no space|not enough (?:disk )?space|FILE_ERROR_NO_SPACE|Failed to write blobs/iu;

/** What to tell the reader when a save failed. Errors keep name and message across the channel. */
export function saveFailure(error: unknown): TextKey {
  if (!(error instanceof Error)) return 'saving.failed';
  return FULL_NAMES.test(error.name) || FULL_WORDS.test(error.message)
    ? 'saving.diskFull'
    : 'saving.failed';
}

export type SaveState =
  | { readonly kind: 'unsaved' | 'saving' }
  /** `refused`: origins of pictures that may be asked for. */
  | { readonly kind: 'saved'; readonly refused?: readonly string[] }
  | { readonly kind: 'failed'; readonly message: TextKey };
