import { text } from '../core/language/text';
import {
  countConditions,
  type Filter,
  type Length,
  lengths,
  noFilter,
  type Period,
  periods,
} from '../core/library/list/filter';
import { Check } from './Check';
import { Choice } from './Choice';
import { FilterFold } from './FilterFold';
import { type Facet, facetOption } from './facet';

export interface ListFiltersProps {
  readonly filter: Filter;
  readonly sites: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly onFilter: (filter: Filter) => void;
}

const any = '';

/** What the list of articles can be narrowed to. */
export function ListFilters(props: ListFiltersProps) {
  const { filter, onFilter } = props;
  const count = countConditions(filter);
  const set = (patch: Partial<Filter>) => onFilter({ ...filter, ...patch });
  const withAny = (options: readonly (readonly [string, string])[]) =>
    [[any, text('list.any')] as const, ...options] as const;
  return (
    <FilterFold count={count} onClear={() => onFilter(noFilter)}>
      <Choice
        label={text('list.site')}
        value={filter.site ?? any}
        options={withAny(props.sites.map(facetOption))}
        onChange={(site) => set({ site: site || null })}
      />
      <Choice
        label={text('list.tag')}
        value={filter.tag ?? any}
        options={withAny(props.tags.map(facetOption))}
        onChange={(tag) => set({ tag: tag || null })}
      />
      <Choice
        label={text('list.length')}
        value={filter.length ?? any}
        options={withAny(
          lengths.map((length) => [length, text(`list.length.${length}`)]),
        )}
        onChange={(length) => set({ length: (length || null) as Length })}
      />
      <Choice
        label={text('list.stars')}
        value={String(filter.stars ?? any)}
        options={withAny(
          [5, 4, 3, 2, 1].map((stars) => [
            String(stars),
            text('list.starsFrom', { count: stars }),
          ]),
        )}
        onChange={(stars) => set({ stars: stars ? Number(stars) : null })}
      />
      <Choice
        label={text('list.period')}
        value={filter.period ?? any}
        options={withAny(
          periods.map((period) => [period, text(`list.period.${period}`)]),
        )}
        onChange={(period) => set({ period: (period || null) as Period })}
      />
      {filter.period === 'days' && (
        <>
          <Day
            label={text('list.from')}
            value={filter.from}
            onChange={(from) => set({ from })}
          />
          <Day
            label={text('list.to')}
            value={filter.to}
            onChange={(to) => set({ to })}
          />
        </>
      )}
      <Check
        label={text('list.onlyFavorites')}
        checked={filter.favorite}
        onChange={(favorite) => set({ favorite })}
      />
      <Check
        label={text('list.highlighted')}
        checked={filter.highlighted}
        onChange={(highlighted) => set({ highlighted })}
      />
    </FilterFold>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  return (
    <label class="choice">
      <span>{label}</span>
      <input
        type="date"
        class="button"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
