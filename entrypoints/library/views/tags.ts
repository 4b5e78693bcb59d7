import { Tag } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const tags: LibraryView = {
  id: 'tags',
  rank: 88,
  group: 'groupCare',
  label: () => text('list.tags'),
  Icon: Tag,
  load: async () => (await import('../TagsScreen')).TagsScreen,
};

export default tags;
