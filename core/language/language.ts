import { computed, signal } from '@preact/signals-core';
import { languageSettings } from './settings';

export type Language = 'vi' | 'en';

const browserLanguage = signal('vi');

/** The interface's language now. Vietnamese unless the reader or the browser says English. */
export const language = computed<Language>(() => {
  const chosen = languageSettings.values.value.language;
  if (chosen !== 'auto') return chosen;
  return browserLanguage.value.startsWith('en') ? 'en' : 'vi';
});

/**
 * Waits until the reader's choice is known, so that no screen is drawn twice.
 * @param browserLocale BCP 47 tag of the browser's interface
 */
export async function startLanguage(browserLocale: string): Promise<void> {
  browserLanguage.value = browserLocale;
  await languageSettings.ready;
}
