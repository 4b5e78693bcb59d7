import { meanings } from '../core/highlights/highlight';
import {
  type Grouping,
  groupings,
  type HighlightFilter,
  noHighlightFilter,
} from '../core/highlights/list';
import { meaningWords } from '../core/highlights/words';
import { type TextKey, text } from '../core/language/text';
import type { Project } from '../core/study/project';
import { Choice } from './Choice';
import { FilterFold } from './FilterFold';
import { facetOption } from './facet';

/** A tag or a site, and how many highlights have it. */
interface Counted {
  readonly value: string;
  readonly count: number;
}

const groupingWords: Readonly<Record<Grouping, TextKey>> = {
  article: 'highlightList.byArticle',
  meaning: 'highlightList.byMeaning',
  tag: 'highlightList.byTag',
  site: 'highlightList.bySite',
  day: 'highlightList.byDay',
};

const option = ({ value, count }: Counted) =>
  facetOption({ value, name: value, count });

/** Search, what the list is narrowed to, and how it is divided. */
export function HighlightFilters({
  filter,
  grouping,
  tags,
  sites,
  projects,
  onFilter,
  onGrouping,
}: {
  readonly filter: HighlightFilter;
  readonly grouping: Grouping;
  readonly tags: readonly Counted[];
  readonly sites: readonly Counted[];
  readonly projects: readonly Project[];
  readonly onFilter: (filter: HighlightFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}) {
  const set = (patch: Partial<HighlightFilter>) =>
    onFilter({ ...filter, ...patch });
  const { query: _, ...conditions } = filter;
  const count = Object.values(conditions).filter(Boolean).length;
  const any = ['', text('list.any')] as const;
  return (
    <search class="highlight-filters">
      <label class="find-label highlight-search">
        {text('highlightList.search')}
        <input
          type="search"
          class="field"
          value={filter.query}
          onInput={(event) => set({ query: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={text('highlightList.group')}
        value={grouping}
        options={groupings.map(
          (one) => [one, text(groupingWords[one])] as const,
        )}
        onChange={onGrouping}
      />
      <FilterFold
        count={count}
        onClear={() => onFilter({ ...noHighlightFilter, query: filter.query })}
      >
        <Choice
          label={text('highlights.meaning')}
          value={filter.meaning}
          options={[
            any,
            ...meanings.map((one) => [one, text(meaningWords[one])] as const),
          ]}
          onChange={(meaning) => set({ meaning })}
        />
        <Choice
          label={text('list.tag')}
          value={filter.tag}
          options={[any, ...tags.map(option)]}
          onChange={(tag) => set({ tag })}
        />
        <Choice
          label={text('list.site')}
          value={filter.site}
          options={[any, ...sites.map(option)]}
          onChange={(site) => set({ site })}
        />
        <Choice
          label={text('highlightList.state')}
          value={filter.state}
          options={[
            any,
            ['noted', text('highlightList.noted')],
            ['changed', text('highlights.changed')],
            ['lost', text('highlights.orphans')],
            ['waiting', text('highlightList.waiting')],
            ['trash', text('shelf.trash')],
          ]}
          onChange={(state) => set({ state })}
        />
        <Choice
          label={text('highlightList.days')}
          value={filter.days}
          options={[
            any,
            ['1', text('highlightList.lastDay')],
            ['7', text('highlightList.lastWeek')],
            ['30', text('highlightList.lastMonth')],
            ['365', text('highlightList.lastYear')],
          ]}
          onChange={(days) => set({ days })}
        />
        {projects.length > 0 && (
          <Choice
            label={text('study.project')}
            value={filter.project}
            options={[
              any,
              ...projects.map(({ id, name }) => [id, name] as const),
            ]}
            onChange={(project) => set({ project })}
          />
        )}
      </FilterFold>
    </search>
  );
}
