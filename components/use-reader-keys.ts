import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import { snapToSyllables } from '../core/highlights/snap';
import { lineFocusModes } from '../core/reader/choices';
import { sentenceAt } from '../core/reader/resume';
import { selectedSpan } from '../core/reader/selected-span';
import type { MediaKey } from '../core/speech/media-key';
import type { PanelName } from './ReaderPanel';
import type { ReaderProps } from './reader-props';
import { useKeys } from './use-keys';
import { useLineMoves } from './use-line-moves';
import { keepInSight } from './use-reading-place';
import { useRealEnd } from './use-real-end';

interface KeyOptions extends ReaderProps {
  readonly canonical: CanonicalText;
  readonly panel: PanelName | null;
  readonly setPanel: (panel: PanelName | null) => void;
  /** Canonical offset of what stands uppermost in the window. */
  readonly seen: { readonly current: number };
  readonly onListen: () => void;
  /** Spells out a syllable, or says how to choose one. */
  readonly onSpell: (written: string) => void;
}

/** The reader view by keyboard. Keys with a modifier, and keys meant for a field, are left alone. */
export function useReaderKeys(
  root: RefObject<HTMLElement | null>,
  options: KeyOptions,
): void {
  const { settings, onSettings, panel, setPanel } = options;
  const mode = settings.lineFocus;
  const moves = useLineMoves(root, { ...options, mode });
  const stepped = useRef(false);
  useEffect(() => {
    if (!stepped.current || !root.current) return;
    stepped.current = false;
    keepInSight(root.current, options.place);
  }, [options.place]);

  useRealEnd(root);
  const { listening } = options;
  const changeRate = (by: number) =>
    listening.onSettings({ rate: steppedRate(listening.settings.rate, by) });
  const show = (name: PanelName) => setPanel(panel === name ? null : name);
  const highlight = (event: Event) => {
    const { mark, place, canonical, seen } = options;
    const chosen = root.current && selectedSpan(root.current);
    const read = mode === 'off' ? (mark?.start ?? seen.current) : place;
    const span = snapToSyllables(
      canonical.text,
      chosen ?? sentenceAt(canonical, read),
    );
    if (!span) return;
    const { start, end } = span;
    const { onAdd } = options.highlights.actions;
    onAdd({ type: 'text', start, end }, null, event);
  };
  const letters: Readonly<Record<string, (event: Event) => void>> = {
    h: highlight,
    n: () => show('highlights'),
    '?': () => show('keys'),
    '/': () => show('find'),
    a: () => show('look'),
    o: () => show('tools'),
    p: options.onPrint,
    '+': () => options.onTextSize(1),
    '=': () => options.onTextSize(1),
    '-': () => options.onTextSize(-1),
    '0': () => options.onTextSize(0),
    ']': () => options.onContrast(1),
    '[': () => options.onContrast(-1),
    s: () => options.onSpell(chosenText(root.current, options.canonical)),
    k: options.onListen,
    '.': () => listening.onStep('sentence', 1),
    ',': () => listening.onStep('sentence', -1),
    '>': () => listening.onStep('paragraph', 1),
    '<': () => listening.onStep('paragraph', -1),
    f: () => changeRate(0.1),
    d: () => changeRate(-0.1),
    l: () => {
      const next = lineFocusModes.indexOf(mode) + 1;
      onSettings({ lineFocus: lineFocusModes[next] ?? 'off' });
    },
  };
  const step = (direction: 1 | -1) => {
    stepped.current = true;
    moves.step(direction);
  };

  useKeys(root, (event) => {
    const { key, target } = event;
    if (key === 'Escape' && panel) {
      event.preventDefault(); // the panel closes, not the reader around it
      setPanel(null);
      return;
    }
    // Over a page the dialog around it hears Escape itself.
    if (key === 'Escape' && !event.isComposing && !isInDialog(root.current)) {
      event.preventDefault();
      options.onClose();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (takesLetters(target as Element)) return;
    const media = mediaKeys[key];
    if (media) {
      event.preventDefault();
      const starts = /^(?:idle|ended)$/u.test(listening.status);
      if (!starts) listening.onMediaKey(media);
      else if (media === 'toggle' || media === 'play') options.onListen();
      return;
    }
    // Arrow keys belong to whatever chooses with them.
    const chooses = (target as Element).closest('.reader-panel, input');
    if (mode !== 'off' && !chooses && /^Arrow(?:Down|Up)$/u.test(key)) {
      event.preventDefault();
      step(key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const act = settings.keys ? letters[key] : undefined;
    if (!act) return;
    event.preventDefault();
    act(event);
  });
}

/** Keys that keyboards and headsets have for listening; they work whatever the letters do. */
const mediaKeys: Readonly<Record<string, MediaKey>> = {
  MediaPlayPause: 'toggle',
  MediaPlay: 'play',
  MediaPause: 'pause',
  MediaStop: 'stop',
  MediaTrackNext: 'nextSentence',
  MediaTrackPrevious: 'previousSentence',
};

/** What is selected, whole syllables of it. */
function chosenText(root: HTMLElement | null, { text }: CanonicalText) {
  const chosen = root && selectedSpan(root);
  const span = chosen && snapToSyllables(text, chosen);
  return span ? text.slice(span.start, span.end) : '';
}

/** A tenth on or back, within what voices can do. */
function steppedRate(rate: number, by: number): number {
  return Math.min(3, Math.max(0.5, Math.round((rate + by) * 10) / 10));
}

/** Whether letters that are pressed are written there, or choose among options. */
function takesLetters(element: Element): boolean {
  return element.matches(
    'select, textarea, input:not([type=checkbox], [type=radio], [type=range], [type=color])',
  );
}

function isInDialog(root: HTMLElement | null): boolean {
  return Boolean(root?.closest('dialog'));
}
