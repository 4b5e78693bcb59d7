import { ChartNoAxesColumn } from 'lucide-preact';
import { text } from '../../../core/language/text';
import type { LibraryView } from '../view';

const statistics: LibraryView = {
  id: 'statistics',
  rank: 95,
  group: 'groupCare',
  label: () => text('list.statistics'),
  Icon: ChartNoAxesColumn,
  load: async () => (await import('../StatisticsScreen')).StatisticsScreen,
};

export default statistics;
