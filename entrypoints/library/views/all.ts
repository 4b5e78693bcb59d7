import { Library } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const all: LibraryView = {
  id: 'all',
  rank: 10,
  label: () => text('library.title'),
  Icon: Library,
  load: async () => (await import('../ListScreen')).ListScreen,
};

export default all;
