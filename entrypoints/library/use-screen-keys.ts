import { useEffect } from 'preact/hooks';
import { readerSettings } from '../../core/reader/settings';

/** Keys that are heard wherever the focus is, but in fields; they have the reader view's off switch. */
export function useScreenKeys(keys: { readonly onHelp: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target as Element;
      if (target.matches('input:not([type=checkbox]), textarea, select'))
        return;
      if (!readerSettings.values.peek().keys) return;
      if (event.key !== '?') return;
      event.preventDefault();
      keys.onHelp();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys.onHelp]);
}
