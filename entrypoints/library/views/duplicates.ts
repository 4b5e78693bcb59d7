import { CopyCheck } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const duplicates: LibraryView = {
  id: 'duplicates',
  rank: 90,
  group: 'groupCare',
  label: () => text('list.duplicates'),
  Icon: CopyCheck,
  load: async () => (await import('../DuplicatesScreen')).DuplicatesScreen,
};

export default duplicates;
