import { useState } from 'preact/hooks';
import { BulkBar } from '../../../components/BulkBar';
import { HighlightFilters } from '../../../components/HighlightFilters';
import { HighlightGroups } from '../../../components/HighlightGroups';
import { facets } from '../../../core/highlights/list';
import { text } from '../../../core/language/text';
import type { ViewProps } from '../view';
import { BulkDialog, type BulkTask } from './BulkDialog';
import { makeCloze } from './cloze';
import { copyCitation, copyLink, copyQuotation } from './copy';
import { ExportDialog } from './ExportDialog';
import { ImportButton } from './ImportButton';
import { PageFrame } from './PageFrame';
import { pageOf } from './use-page';

/** Every highlight of every article: found, read, changed, copied, exported. */
export function HighlightsScreen({ model }: ViewProps) {
  const page = pageOf(model);
  const [task, setTask] = useState<BulkTask | 'export' | null>(null);
  const all = page.all.value;
  const shown = page.shown.value;
  const chosen = page.chosen.value;
  const picked = shown.filter(({ highlight }) => chosen.has(highlight.id));
  const choose = (ids: Iterable<string>) => {
    page.chosen.value = new Set(ids);
  };
  const isTrash = page.filter.value.state === 'trash';
  const isEmpty = all?.length === 0 && !isTrash;
  const ids = picked.map(({ highlight }) => highlight.id);
  return (
    <PageFrame
      page={page}
      title={text('highlights.title')}
      isReady={all !== null}
      actions={
        <div class="controls-row">
          {shown.length > 0 && !isTrash && (
            <button
              type="button"
              class="button"
              onClick={() => setTask('export')}
            >
              {text('highlightList.export')}
            </button>
          )}
          <ImportButton page={page} />
        </div>
      }
    >
      {isEmpty && <p>{text('highlightList.empty')}</p>}
      {isEmpty && page.trashed.value.length === 0 ? null : (
        <>
          <HighlightFilters
            filter={page.filter.value}
            grouping={page.grouping.value}
            tags={facets(
              (all ?? []).flatMap(({ highlight }) => highlight.tags),
            )}
            sites={facets((all ?? []).map(({ entry }) => entry.site))}
            projects={page.projects.value}
            onFilter={(filter) => {
              page.filter.value = filter;
            }}
            onGrouping={(grouping) => {
              page.grouping.value = grouping;
            }}
          />
          {picked.length > 0 && (
            <BulkBar
              count={picked.length}
              total={shown.length}
              words={{
                bulk: 'highlightList.bulk',
                selected: 'highlightList.selected',
                selectAll: 'highlightList.selectAll',
              }}
              actions={
                isTrash
                  ? [
                      {
                        key: 'list.restore',
                        onPress: () => void page.restore(ids),
                      },
                    ]
                  : [
                      {
                        key: 'highlightList.export',
                        onPress: () => setTask('export'),
                      },
                      {
                        key: 'highlightList.addTag',
                        onPress: () => setTask('tag'),
                      },
                      {
                        key: 'highlightList.setMeaning',
                        onPress: () => setTask('meaning'),
                      },
                      {
                        key: 'highlightList.addToProject',
                        onPress: () => setTask('project'),
                      },
                      {
                        key: 'highlights.remove',
                        onPress: () => void page.trash(ids),
                      },
                    ]
              }
              onAll={() => choose(shown.map(({ highlight }) => highlight.id))}
              onNone={() => choose([])}
            />
          )}
          {isTrash && <p>{text('highlightList.trashNote')}</p>}
          <p class="quiet" role="status">
            {text('highlightList.count', { count: shown.length })}
          </p>
          {!isEmpty && (
            <HighlightGroups
              items={shown}
              grouping={page.grouping.value}
              chosen={chosen}
              editing={page.editing.value}
              onChoose={(id, isChosen) =>
                choose(
                  isChosen
                    ? [...chosen, id]
                    : [...chosen].filter((one) => one !== id),
                )
              }
              onEdit={(id) => {
                page.editing.value = id;
              }}
              onChange={(id, patch) =>
                void page.edit([id], patch, text('highlightList.changed'))
              }
              onRemove={(id) => void page.trash([id])}
              onRestore={(id) => void page.restore([id])}
              onCopyQuotation={(one) => void copyQuotation(page, one)}
              onCopyCitation={(one) => void copyCitation(page, one)}
              onCopyLink={(one) => void copyLink(page, one)}
              onCloze={(one, hidden) => void makeCloze(page, one, hidden)}
            />
          )}
        </>
      )}
      {task === 'export' && (
        <ExportDialog
          page={page}
          name={text('highlights.title')}
          items={picked.length > 0 ? picked : shown}
          onClose={() => setTask(null)}
        />
      )}
      {task !== null && task !== 'export' && (
        <BulkDialog
          page={page}
          task={task}
          ids={ids}
          onClose={() => setTask(null)}
        />
      )}
    </PageFrame>
  );
}
