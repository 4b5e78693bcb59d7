import type { LucideIcon } from 'lucide-preact';
import { text } from '../../core/language/text';
import type { Shelf } from '../../core/library/list/shelf';
import { ListScreen } from './ListScreen';
import type { LibraryView } from './view';

/**
 * One function for all shelves: going from one to the next keeps the list's screen. It comes with the page, since most
 * openings of the library are for it.
 */
const load: LibraryView['load'] = () => Promise.resolve(ListScreen);

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
