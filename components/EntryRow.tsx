import type { LucideIcon } from 'lucide-preact';
import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  Check,
  GripVertical,
  RotateCcw,
  Star,
  Trash2,
} from 'lucide-preact';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import type { TagColor } from '../core/library/tag';
import { EntryFacts } from './EntryFacts';
import { type Marked, SnippetText } from './SnippetText';
import { TagChips } from './TagChips';
import type { QueueDrag } from './use-queue-drag';

/** What a row can do besides opening its article. */
export interface RowActions {
  readonly inTrash: boolean;
  readonly colorOf: (tag: string) => TagColor;
  /** Where the words that are looked for stand in an article; null where they do not. */
  readonly foundIn: (entry: Entry) => {
    readonly title: Marked | null;
    readonly body: Marked | null;
  };
  readonly href: (entry: Entry) => string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** @param extend whether everything from the last choice to here is meant */
  readonly onCheck: (id: string, extend: boolean) => void;
  readonly onDone: (entry: Entry) => void;
  readonly onArchive: (entry: Entry) => void;
  readonly onFavorite: (entry: Entry) => void;
  readonly onTrash: (entry: Entry) => void;
}

interface EntryRowProps extends RowActions {
  readonly entry: Entry;
  readonly index: number;
  readonly count: number;
  readonly sortable: boolean;
  readonly compact: boolean;
  /** Px from the list's beginning. */
  readonly offset: number;
  readonly measure: (row: Element | null) => void;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly drag: QueueDrag;
  readonly onOpen: (entry: Entry, event: MouseEvent) => void;
  readonly onMove: (id: string, to: number) => void;
}

/** One article of the list. */
export function EntryRow(props: EntryRowProps) {
  const { entry, index, isActive, isSelected, drag } = props;
  const { title, body } = props.foundIn(entry);
  const tabIndex = isActive ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its title has the focus
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are out of sight
    <div
      ref={props.measure}
      role="row"
      class={rowClass(props)}
      data-index={index}
      data-id={entry.id}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      style={{ transform: `translateY(${props.offset + drag.shift(index)}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: what is in it has the focus */}
      <div role="gridcell" class="row-check">
        <label>
          <input
            type="checkbox"
            checked={isSelected}
            tabIndex={tabIndex}
            aria-label={text('list.select', { title: entry.title })}
            onClick={(event) => props.onCheck(entry.id, event.shiftKey)}
          />
        </label>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" class="row-main">
        <a
          class="row-title"
          href={props.href(entry)}
          title={entry.unloaded ? text('list.unloadedHelp') : undefined}
          tabIndex={tabIndex}
          onClick={(event) => {
            if (event.shiftKey) {
              event.preventDefault(); // no second window: a stretch is meant
              props.onCheck(entry.id, true);
            } else if (!event.ctrlKey && !event.metaKey)
              props.onOpen(entry, event);
          }}
        >
          {title ? <SnippetText {...title} /> : entry.title}
        </a>
        <EntryFacts entry={entry} now={props.now} />
        {body && (
          <p class="row-snippet">
            <SnippetText {...body} />
          </p>
        )}
        <TagChips tags={entry.tags} colorOf={props.colorOf} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" class="row-actions">
        {props.sortable && <QueueButtons {...props} tabIndex={tabIndex} />}
        <RowButtons {...props} tabIndex={tabIndex} />
      </div>
    </div>
  );
}

function rowClass({ isActive, isSelected, index, drag }: EntryRowProps) {
  return [
    'entry-row',
    isActive && 'row-active',
    isSelected && 'row-selected',
    drag.from === index && 'row-dragged',
  ]
    .filter(Boolean)
    .join(' ');
}

type WithTabIndex = EntryRowProps & { readonly tabIndex: number };

function QueueButtons({ entry, index, count, drag, ...props }: WithTabIndex) {
  const { title, id } = entry;
  return (
    <>
      <RowButton
        Icon={ArrowUp}
        label={text('list.moveUp', { title })}
        tabIndex={props.tabIndex}
        disabled={index === 0}
        onPress={() => props.onMove(id, index - 1)}
      />
      <RowButton
        Icon={ArrowDown}
        label={text('list.moveDown', { title })}
        tabIndex={props.tabIndex}
        disabled={index === count - 1}
        onPress={() => props.onMove(id, index + 1)}
      />
      <span
        class="row-handle"
        title={text('list.dragHandle', { title })}
        onPointerDown={(event) => drag.start(event, index)}
      >
        <GripVertical size={20} aria-hidden="true" />
      </span>
    </>
  );
}

function RowButtons({ entry, inTrash, tabIndex, ...props }: WithTabIndex) {
  const { title, state, favorite } = entry;
  const named = (action: string) => text('list.named', { action, title });
  if (inTrash)
    return (
      <RowButton
        Icon={RotateCcw}
        label={named(text('list.restore'))}
        tabIndex={tabIndex}
        onPress={() => props.onTrash(entry)}
      />
    );
  const isArchived = state === 'archived';
  return (
    <>
      <RowButton
        Icon={Star}
        filled={favorite}
        label={named(text(favorite ? 'list.unfavorite' : 'list.makeFavorite'))}
        tabIndex={tabIndex}
        onPress={() => props.onFavorite(entry)}
      />
      {!isArchived && (
        <RowButton
          Icon={state === 'done' ? RotateCcw : Check}
          label={named(
            text(state === 'done' ? 'list.markUnread' : 'list.markDone'),
          )}
          tabIndex={tabIndex}
          onPress={() => props.onDone(entry)}
        />
      )}
      <RowButton
        Icon={isArchived ? ArchiveRestore : Archive}
        label={named(text(isArchived ? 'list.unarchive' : 'list.archive'))}
        tabIndex={tabIndex}
        onPress={() => props.onArchive(entry)}
      />
      <RowButton
        Icon={Trash2}
        label={text('library.deleteNamed', { title })}
        tabIndex={tabIndex}
        onPress={() => props.onTrash(entry)}
      />
    </>
  );
}

function RowButton({
  Icon,
  label,
  tabIndex,
  filled = false,
  disabled = false,
  onPress,
}: {
  readonly Icon: LucideIcon;
  readonly label: string;
  readonly tabIndex: number;
  /** Says that it is so already; the label says what a press does. */
  readonly filled?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="button plain"
      tabIndex={tabIndex}
      aria-label={label}
      aria-disabled={disabled || undefined}
      title={label}
      onClick={() => !disabled && onPress()}
    >
      <Icon
        size={20}
        fill={filled ? 'currentColor' : 'none'}
        aria-hidden="true"
      />
    </button>
  );
}
