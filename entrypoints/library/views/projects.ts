import { FolderOpen } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const projects: LibraryView = {
  id: 'projects',
  rank: 84,
  group: 'groupStudy',
  label: () => text('study.projects'),
  Icon: FolderOpen,
  load: async () =>
    (await import('../highlights/ProjectsScreen')).ProjectsScreen,
};

export default projects;
