import { library } from '../../core/library/channel';
import type { Entry } from '../../core/library/entry';

/** A link whose text was never loaded opens its page, where the background reads and saves it. */
export function openLink(entry: Entry, event: MouseEvent): void {
  if (!entry.unloaded) return;
  event.preventDefault();
  void library.background.loadLink(entry.id);
}
