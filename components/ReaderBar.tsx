import {
  ALargeSmall,
  ArrowLeft,
  Headphones,
  Highlighter,
  ListTree,
  Search,
  SlidersHorizontal,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { text } from '../core/language/text';
import { ProgressWords } from './ProgressWords';
import type { PanelName } from './ReaderPanel';
import { ReadingControls } from './ReadingControls';
import type { ReaderProps } from './reader-props';
import { SaveButton } from './SaveButton';
import { useBarAway } from './use-bar-away';
import { useToldHeight } from './use-told-height';

export interface ReaderBarProps extends ReaderProps {
  readonly panel: PanelName | null;
  readonly onPanel: (panel: PanelName) => void;
  /** Share of the article that has been read, 0 to 1. */
  readonly share: number;
  readonly minutesLeft: number;
  readonly onListen: () => void;
}

/**
 * The reader's controls. On a narrow or low screen (400 % zoom) only the way back, the text size and one
 * button that unfolds the rest: the text needs the room.
 */
export function ReaderBar(props: ReaderBarProps) {
  const { choice } = props.look;
  const [unfolded, setUnfolded] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const isAway = useBarAway(bar, props.panel === null);
  useToldHeight(bar, '--dd-bar');
  const states = [unfolded && 'unfolded', isAway && 'away'];
  return (
    <div
      ref={bar}
      class={['reader-bar', ...states].filter(Boolean).join(' ')}
      role="toolbar"
      aria-label={text('reader.toolbar')}
    >
      <button
        type="button"
        class="button plain close"
        aria-label={props.closeLabel}
        title={props.closeLabel}
        onClick={props.onClose}
      >
        <ArrowLeft size={20} aria-hidden="true" />
        <span>{props.closeWord}</span>
      </button>
      <ReadingControls
        percent={choice.percent}
        step={choice.contrast}
        onTextSize={props.onTextSize}
        onContrast={props.onContrast}
      />
      <ListenButton {...props} />
      <button
        type="button"
        class="button unfold"
        aria-expanded={unfolded}
        aria-label={text('reader.tools')}
        title={text('reader.tools')}
        onClick={() => setUnfolded(!unfolded)}
      >
        <SlidersHorizontal size={20} aria-hidden="true" />
      </button>
      <PanelButton {...props} name="look" label={text('look.open')}>
        <ALargeSmall size={20} aria-hidden="true" />
        <span class="wide-only">{text('look.title')}</span>
      </PanelButton>
      <PanelButton {...props} name="find" label={text('place.find')}>
        <Search size={20} aria-hidden="true" />
        <span class="wide-only">{text('place.find')}</span>
      </PanelButton>
      <PanelButton {...props} name="tools" label={text('place.tools')}>
        <ListTree size={20} aria-hidden="true" />
        <span class="wide-only">{text('place.tools')}</span>
      </PanelButton>
      <PanelButton
        {...props}
        name="highlights"
        label={text('highlights.titleCount', {
          count: props.highlights.items.length,
        })}
      >
        <Highlighter size={20} aria-hidden="true" />
        <span class="wide-only">{text('highlights.title')}</span>
        {props.highlights.items.length > 0 && (
          <span>{props.highlights.items.length}</span>
        )}
      </PanelButton>
      <SaveButton state={props.save} onSave={props.onSave} />
      <div class="reading-progress">
        <progress
          max={1}
          value={props.share}
          aria-label={text('place.progress')}
        />
        <ProgressWords {...props} />
      </div>
    </div>
  );
}

/** Begins to listen, or pauses. */
function ListenButton({ listening, onListen }: ReaderBarProps) {
  const { status } = listening;
  const isBusy = status === 'playing' || status === 'waiting';
  const label = text(isBusy ? 'speech.pause' : 'speech.listenLong');
  return (
    <button
      type="button"
      class="button listen"
      title={label}
      aria-label={label}
      onClick={onListen}
    >
      <Headphones size={20} aria-hidden="true" />
      <span>{text(isBusy ? 'speech.pause' : 'speech.listen')}</span>
    </button>
  );
}

function PanelButton({
  name,
  label,
  panel,
  onPanel,
  children,
}: ReaderBarProps & {
  readonly name: PanelName;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="button"
      title={label}
      aria-expanded={panel === name}
      onClick={() => onPanel(name)}
    >
      {children}
    </button>
  );
}
