import { useEffect, useRef, useState } from 'preact/hooks';
import { BulkBar } from '../../components/BulkBar';
import { ContinueStrip } from '../../components/ContinueStrip';
import { EntryGrid } from '../../components/EntryGrid';
import { LibraryKeys } from '../../components/LibraryKeys';
import { ListToolbar } from '../../components/ListToolbar';
import { SearchField } from '../../components/SearchField';
import { TagDialog } from '../../components/TagDialog';
import { text } from '../../core/language/text';
import type { Entry } from '../../core/library/entry';
import { countConditions, noFilter } from '../../core/library/list/filter';
import {
  nothingSelected,
  selectedAll,
} from '../../core/library/list/selection';
import type { FoundText } from '../../core/library/search/library-search';
import { librarySettings } from '../../core/library/settings';
import { listActions } from './actions';
import { viewAddress } from './address';
import { bulkActions, keyAction } from './bulk';
import { colorOf, facetsOf } from './facets';
import { lastRead } from './last-read';
import { openLink } from './open-link';
import { searchSaid } from './search-said';
import { useScreenKeys } from './use-screen-keys';
import type { ViewProps } from './view';

const emptyTexts = {
  all: 'list.emptyAll',
  unread: 'list.emptyUnread',
  reading: 'list.emptyReading',
  done: 'list.emptyDone',
  archived: 'list.emptyArchived',
  queue: 'list.emptyQueue',
  trash: 'list.emptyTrash',
} as const;

/** The articles of a shelf: search, order, filters, the list, and what is done with what is chosen. */
export function ListScreen({ model }: ViewProps) {
  const { list, search, tags } = model;
  const actions = listActions(model);
  const [tagged, setTagged] = useState<readonly string[] | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useScreenKeys({
    '?': () => setShowsKeys(true),
    '/': () => field.current?.select(),
  });

  const entries = list.shown.value;
  const isThere = entries !== null;
  useEffect(() => {
    if (isThere) performance.mark('list'); // read by scripts/bench-library-browsers.ts
  }, [isThere]);
  const shelf = list.shelf.value;
  const selection = list.selection.value;
  const filter = list.filter.value;
  const { order, reversed, density } = librarySettings.values.value;
  const byId = new Map(model.entries.value?.map((entry) => [entry.id, entry]));
  const isSearch = search.found.value !== null;
  const isNarrowed = isSearch || countConditions(filter) > 0;
  const started = isNarrowed ? null : lastRead(model.entries.value ?? []);
  const onExport = (ids: readonly string[]) => {
    model.toExport.value = ids;
    location.hash = viewAddress('export');
  };
  const does = { actions, shelf, onTag: setTagged, onExport, byId };
  const href = (entry: Entry) => (entry.unloaded ? entry.url : `#${entry.id}`);

  return (
    <>
      <SearchField
        input={field}
        value={search.query.value}
        said={searchSaid(search.state.value, entries?.length ?? 0)}
        onWake={search.wake}
        onInput={(value) => {
          search.query.value = value;
        }}
      />
      <div class="library-head">
        <h1 tabIndex={-1}>{text(`shelf.${shelf}`)}</h1>
        {entries && entries.length > 0 && (
          <p class="quiet">
            {text('library.count', { count: entries.length })}
          </p>
        )}
      </div>
      {shelf === 'trash' && <p class="quiet">{text('list.trashNote')}</p>}
      {started && (shelf === 'all' || shelf === 'unread') && (
        <ContinueStrip entry={started} href={href(started)} />
      )}
      <ListToolbar
        filter={filter}
        {...facetsOf(model)}
        order={order}
        reversed={reversed}
        compact={density === 'compact'}
        canSort={!isSearch && shelf !== 'queue' && shelf !== 'trash'}
        onFilter={(next) => {
          list.filter.value = next;
        }}
        onOrder={(order) => void librarySettings.set({ order })}
        onReverse={(reversed) => void librarySettings.set({ reversed })}
        onCompact={(compact) =>
          void librarySettings.set({
            density: compact ? 'compact' : 'comfortable',
          })
        }
      />
      {selection.ids.size > 0 && entries && (
        <BulkBar
          count={selection.ids.size}
          total={entries.length}
          actions={bulkActions(does, [...selection.ids])}
          onAll={() => list.select(selectedAll(entries.map(({ id }) => id)))}
          onNone={() => list.select(nothingSelected)}
        />
      )}
      {entries === null && <p role="status">{text('library.loading')}</p>}
      {entries?.length === 0 &&
        (isNarrowed ? (
          <div class="library-empty">
            <p role="status">{text('list.noneFound')}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                list.filter.value = noFilter;
                search.query.value = '';
              }}
            >
              {text('list.clearAll')}
            </button>
            {shelf !== 'all' && (
              <a class="button" href={viewAddress('all')}>
                {text('list.findElsewhere')}
              </a>
            )}
          </div>
        ) : (
          <div class="library-empty">
            <p>{text(emptyTexts[shelf])}</p>
            <a
              class="button"
              href={viewAddress(shelf === 'all' ? 'import' : 'all')}
            >
              {text(shelf === 'all' ? 'importing.title' : 'list.seeAll')}
            </a>
          </div>
        ))}
      {entries && entries.length > 0 && (
        <EntryGrid
          key={shelf}
          entries={entries}
          label={text(`shelf.${shelf}`)}
          compact={density === 'compact'}
          sortable={shelf === 'queue' && !isNarrowed}
          selection={selection}
          startAt={model.returned.peek()}
          onStarted={() => {
            model.returned.value = null;
          }}
          inTrash={shelf === 'trash'}
          now={Date.now()}
          colorOf={(tag) => colorOf(tags.value, tag)}
          foundIn={({ id }) => foundIn(isSearch ? search.textOf(id) : null)}
          href={href}
          onSelect={list.select}
          onKey={(key, ids) => keyAction(does, key, ids)}
          onOpen={(entry, event) => openLink(entry, event)}
          onMove={actions.move}
          onDone={({ id, state }) =>
            actions.setState([id], state === 'done' ? 'unread' : 'done')
          }
          onArchive={({ id, state }) =>
            actions.setState([id], state === 'archived' ? 'unread' : 'archived')
          }
          onFavorite={({ id, favorite }) =>
            actions.setFavorite([id], !favorite)
          }
          onTrash={({ id, deletedAt }) =>
            deletedAt === null ? actions.trash([id]) : actions.restore([id])
          }
        />
      )}
      {tagged && (
        <TagDialog
          entries={tagged
            .map((id) => byId.get(id))
            .filter((entry) => entry !== undefined)}
          tags={[...tags.value.values()].sort((a, b) =>
            a.name.localeCompare(b.name, 'vi'),
          )}
          colorOf={(tag) => colorOf(tags.value, tag)}
          onTag={(name, given) => actions.tag(tagged, name, given)}
          onClose={() => setTagged(null)}
        />
      )}
      {showsKeys && <LibraryKeys onClose={() => setShowsKeys(false)} />}
    </>
  );
}

/** The title is marked where it answers, and one more line says where the text or the note does. */
function foundIn(found: FoundText | null) {
  return {
    title: found && found.title.spans.length > 0 ? found.title : null,
    body: found?.text ?? found?.note ?? null,
  };
}
