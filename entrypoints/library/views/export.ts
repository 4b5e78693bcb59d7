import { Download } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const view: LibraryView = {
  id: 'export',
  rank: 120,
  group: 'groupCare',
  label: () => text('exporting.view'),
  Icon: Download,
  load: async () => (await import('../ExportScreen')).ExportScreen,
};

export default view;
