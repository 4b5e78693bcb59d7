import { WeekTable } from '../../components/WeekTable';
import { text } from '../../core/language/text';
import { readingStatistics } from '../../core/library/list/statistics';
import type { ViewProps } from './view';

/** Plain counts; nothing to compete for. */
export function StatisticsScreen({ model }: ViewProps) {
  const entries = model.entries.value;
  if (!entries || !model.counts.value)
    return <p role="status">{text('library.loading')}</p>;
  const kept = entries.filter(({ deletedAt }) => deletedAt === null);
  const { articles, read, minutes, minutesLeft, weeks } = readingStatistics(
    kept,
    Date.now(),
  );
  return (
    <>
      <h1>{text('list.statistics')}</h1>
      {articles === 0 ? (
        <p>{text('list.statsEmpty')}</p>
      ) : (
        <>
          <p>{text('list.statsTotal', { articles, read })}</p>
          <p>{text('list.statsTime', { minutes, left: minutesLeft })}</p>
          <WeekTable weeks={weeks} />
        </>
      )}
      <p class="quiet">{text('list.statsNote')}</p>
    </>
  );
}
