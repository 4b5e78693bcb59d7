import {
  choice,
  listOf,
  remembered,
  toggle,
  unlisted,
} from '../setting-fields';
import { defineSettings } from '../settings';
import { MOST_KEPT } from './list/kept-all';
import { orders } from './list/order';

/** How the reader left the library page. */
export const librarySettings = defineSettings('library', {
  /** The view that was open last; '' before any was. */
  view: remembered(''),
  order: unlisted(choice(orders, 'saved')),
  reversed: unlisted(toggle(false)),
  density: unlisted(choice(['comfortable', 'compact'], 'comfortable')),
  /** Groups of like articles (`groupName`) of which the reader keeps all, the newest last. */
  keptAll: listOf(
    (name): name is string => typeof name === 'string' && name.length <= 40,
    MOST_KEPT,
  ),
  /** Megabytes of pictures an article may bring along. */
  pictures: choice(['none', '5', '20', '60'], '20'),
});
