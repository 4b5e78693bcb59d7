import { GraduationCap } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const review: LibraryView = {
  id: 'review',
  rank: 82,
  group: 'groupStudy',
  label: () => text('study.review'),
  Icon: GraduationCap,
  load: async () => (await import('../highlights/ReviewScreen')).ReviewScreen,
};

export default review;
