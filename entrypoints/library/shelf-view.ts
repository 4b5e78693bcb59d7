import type { LucideIcon } from 'lucide-preact';
import { text } from '../../core/language/text';
import type { Shelf } from '../../core/library/list/shelf';
import type { LibraryView } from './view';

/** One function for all shelves: going from one to the next keeps the list's screen. */
const load: LibraryView['load'] = async () =>
  (await import('./ListScreen')).ListScreen;

/** A view that lists the articles of a shelf. */
export function shelfView(
  shelf: Shelf,
  rank: number,
  Icon: LucideIcon,
): LibraryView {
  return {
    id: shelf,
    rank,
    group: 'groupSaved',
    label: () => text(`shelf.${shelf}`),
    Icon,
    count: (model) => model.counts.value?.[shelf] ?? null,
    load,
  };
}
