import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Whether the system asks for dark, followed live until `lifetime` ends. */
export function systemIsDark(
  window: Window,
  lifetime: AbortSignal,
): ReadonlySignal<boolean> {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = signal(query.matches);
  const follow = () => {
    isDark.value = query.matches;
  };
  query.addEventListener('change', follow, { signal: lifetime });
  return isDark;
}
