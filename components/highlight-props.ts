import type { Place } from '../core/highlights/draft';
import type { Meaning, Remarks } from '../core/highlights/highlight';
import type { HighlightNotice, Placed } from '../core/highlights/model';

/** What an article's highlights are drawn from, and what can be done with them. */
export interface HighlightProps {
  readonly items: readonly Placed[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly notice: HighlightNotice | null;
  /** The one whose note and meaning are open. */
  readonly editing: string | null;
  /** The lost one for which a new place is being shown. */
  readonly reattaching: string | null;
  readonly actions: HighlightActions;
}

/** Each is told the event that asked for it: a page's scripts can send any into an open shadow root. */
export interface HighlightActions {
  /** @param meaning the one that was used last without it */
  readonly onAdd: (
    place: Place,
    meaning: Meaning | null,
    event: Event,
    thenEdit?: boolean,
  ) => void;
  readonly onChange: (
    id: string,
    patch: Partial<Remarks>,
    event: Event,
  ) => void;
  readonly onRemove: (id: string, event: Event) => void;
  readonly onEdit: (id: string | null) => void;
  readonly onReattach: (id: string | null) => void;
  /** Puts the one that is being reattached there. */
  readonly onPut: (place: Place, event: Event) => void;
  readonly onUndo: (event: Event) => void;
  readonly onDismiss: () => void;
}
