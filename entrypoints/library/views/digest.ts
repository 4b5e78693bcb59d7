import { ListCollapse } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const digest: LibraryView = {
  id: 'digest',
  rank: 70,
  group: 'groupStudy',
  label: () => text('digest.heading'),
  Icon: ListCollapse,
  load: async () => (await import('../DigestScreen')).DigestScreen,
};

export default digest;
