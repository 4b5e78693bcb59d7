import { formatDay } from '../core/language/dates';
import { text } from '../core/language/text';
import type { Week } from '../core/library/list/statistics';

/** What was saved and read, week by week; bars for the eye, numbers for everybody. */
export function WeekTable({ weeks }: { readonly weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes));
  return (
    <table class="weeks">
      <caption>{text('list.statsWeeks')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('list.statsWeek')}</th>
          <th scope="col">{text('list.statsSaved')}</th>
          <th scope="col">{text('list.statsRead')}</th>
          <th scope="col">{text('list.statsMinutes')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ start, saved, read, minutes }) => (
          <tr key={start}>
            <th scope="row">{formatDay(start)}</th>
            <td>{text('list.number', { count: saved })}</td>
            <td>{text('list.number', { count: read })}</td>
            <td>
              {text('list.number', { count: minutes })}
              <span
                class="week-bar"
                style={{ inlineSize: `${(minutes / most) * 50}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
