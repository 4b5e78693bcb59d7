import { Headphones } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const listen: LibraryView = {
  id: 'listen',
  rank: 72,
  group: 'groupStudy',
  label: () => text('speech.queue'),
  Icon: Headphones,
  load: async () => (await import('../ListenScreen')).ListenScreen,
};

export default listen;
