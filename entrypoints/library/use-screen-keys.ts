import { useEffect, useRef } from 'preact/hooks';
import { readerSettings } from '../../core/reader/settings';

/** Keys that are heard wherever the focus is, but in fields; they have the reader view's off switch. */
export function useScreenKeys(
  keys: Readonly<Record<string, () => void>>,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target as Element;
      if (target.matches('input:not([type=checkbox]), textarea, select'))
        return;
      if (!readerSettings.values.peek().keys) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
