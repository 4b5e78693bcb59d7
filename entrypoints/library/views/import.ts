import { Upload } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const view: LibraryView = {
  id: 'import',
  rank: 110,
  group: 'groupCare',
  label: () => text('importing.view'),
  Icon: Upload,
  load: async () => (await import('../ImportScreen')).ImportScreen,
};

export default view;
