import { Highlighter } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const highlights: LibraryView = {
  id: 'highlights',
  rank: 80,
  group: 'groupStudy',
  label: () => text('highlights.title'),
  Icon: Highlighter,
  load: async () =>
    (await import('../highlights/HighlightsScreen')).HighlightsScreen,
};

export default highlights;
