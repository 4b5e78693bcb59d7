import type { ComponentChildren } from 'preact';
import type { Article } from '../core/article/article';
import type { NearEntry } from '../core/library/near';
import type { SaveState } from '../core/library/save-failure';
import type { NearState, RatingState } from '../core/reader/kept';
import type { Direction, Look } from '../core/reader/look';
import type { Mark } from '../core/reader/marks';
import type { SummaryState } from '../core/reader/model';
import type { ReaderSettings } from '../core/reader/settings';
import type { AbbreviationProps } from './abbreviation-props';
import type { HighlightProps } from './highlight-props';
import type { LookActions } from './LookRow';
import type { ListeningProps } from './listening-props';
import type { MachineProps } from './MachineSummary';
import type { Seen } from './use-reading-place';

/** What an open article is drawn from, and what its reader can do. */
export interface ReaderProps {
  readonly article: Article;
  readonly look: Look;
  readonly summary: SummaryState;
  readonly machine: MachineProps;
  /** The stretch that the reader was led to; brought into view whenever it changes. */
  readonly mark: Mark | null;
  readonly save: SaveState;
  readonly rating: RatingState;
  readonly near: NearState;
  readonly highlights: HighlightProps;
  /** Where a picture of the article can be shown from without asking anybody; null when nowhere. */
  readonly imageUrl: (src: string) => string | null;
  readonly closeLabel: string;
  /** The same in one or two words that are part of it, for the bar. */
  readonly closeWord: string;
  readonly entryUrl: (entry: NearEntry) => string;
  readonly onTextSize: (direction: Direction) => void;
  readonly onContrast: (direction: Direction) => void;
  readonly lookActions: LookActions;
  /** Asked for once typefaces are to be previewed. */
  readonly onPreviewFonts: () => void;
  readonly onMark: (mark: Mark) => void;
  readonly settings: ReaderSettings;
  readonly onSettings: (patch: Partial<ReaderSettings>) => void;
  /** Canonical offset at which line focus and speech stand. */
  readonly place: number;
  readonly onPlace: (offset: number) => void;
  readonly abbreviations: AbbreviationProps;
  readonly listening: ListeningProps;
  /** Told where the window stands, after scrolling. */
  readonly onSeen: (seen: Seen) => void;
  /** Whether reading went on from where it stopped last time. */
  readonly resumed: boolean;
  readonly onPrint: () => void;
  readonly onSaveFile: () => void;
  /** What was just done, for everybody to hear and see. */
  readonly said: string;
  readonly onRate: (stars: number | null, event: Event) => void;
  readonly onSave: (event: Event) => void;
  readonly onClose: () => void;
  /** What a page offers when it is read wrongly; a saved article has none. */
  readonly problems?: ComponentChildren;
}
