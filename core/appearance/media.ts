import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Whether a media query holds, followed live until `lifetime` ends. */
export function mediaMatches(
  window: Window,
  query: string,
  lifetime: AbortSignal,
): ReadonlySignal<boolean> {
  const list = window.matchMedia(query);
  const matches = signal(list.matches);
  const follow = () => {
    matches.value = list.matches;
  };
  list.addEventListener('change', follow, { signal: lifetime });
  return matches;
}
