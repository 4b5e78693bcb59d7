import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CanonicalText, leafTextAt } from '../core/article/canonical-text';
import type { Mark } from '../core/reader/marks';
import { rangeOf, startOf } from '../core/reader/text-place';
import type { PlayerStatus } from '../core/speech/player';
import { splitSentences } from '../core/text/sentences';
import type { PanelName } from './ReaderPanel';
import { isInSight, scrollerOf } from './use-reading-place';

/**
 * The window follows what is read aloud, unless the reader has scrolled away from it.
 * @param marks of speech; the sentence is the one of kind `spoken`
 * @param word canonical offset of the word that is said
 */
export function useFollowing(
  root: RefObject<HTMLElement | null>,
  marks: ReadonlySignal<readonly Mark[]>,
  word: ReadonlySignal<number | null>,
): void {
  useEffect(() => {
    let last: number | null = null;
    return word.subscribe((now) => {
      const element = root.current;
      // A sentence may be longer than the window is high.
      if (element && now !== null && last !== null && isInSight(element, last))
        bringWord(element, now);
      last = now;
    });
  }, [word]);
  useEffect(() => {
    let last: Mark | null = null;
    return marks.subscribe((now) => {
      const sentence = now.find(({ kind }) => kind === 'spoken') ?? null;
      const element = root.current;
      if (element && sentence && sentence.start !== last?.start) {
        const left = last !== null && !isInSight(element, last.start);
        if (!left) bringSentence(element, sentence);
      }
      last = sentence;
    });
  }, [marks]);
}

/** Moves as little as is needed: the sentence, or its beginning, stands between the bars. */
function bringSentence(root: HTMLElement, { start, end }: Mark): void {
  const view = root.ownerDocument.defaultView;
  const box = rangeOf(root, start, end)?.getBoundingClientRect();
  if (!view || !box) return;
  const height = view.innerHeight;
  if (box.top > height * 0.15 && box.bottom < height * 0.75) return;
  scrollerOf(root).scrollBy(0, box.top - height * 0.25);
}

/** A word of a sentence that stands already: only once its line comes near to the lower edge. */
function bringWord(root: HTMLElement, word: number): void {
  const view = root.ownerDocument.defaultView;
  const box = rangeOf(root, word, word + 1)?.getBoundingClientRect();
  if (!view || !box || box.bottom < view.innerHeight * 0.75) return;
  scrollerOf(root).scrollBy(0, box.top - view.innerHeight * 0.25);
}

/** The guide to a voice opens where there is none, and goes when one that comes late begins to speak. */
export function useVoiceGuide(
  status: PlayerStatus,
  setPanel: (next: (panel: PanelName | null) => PanelName | null) => void,
): void {
  const isGuided = useRef(false);
  useEffect(() => {
    if (status === 'noVoice') {
      isGuided.current = true;
      setPanel(() => 'listen');
    }
    if (status === 'playing' && isGuided.current)
      setPanel((panel) => (panel === 'listen' ? null : panel));
    if (!/^(?:noVoice|waiting)$/u.test(status)) isGuided.current = false;
  }, [status]);
}

/** A click on a sentence, told by its offset, while the article is listened to. */
export function useSentenceClicks(
  root: RefObject<HTMLElement | null>,
  canonical: CanonicalText,
  isOn: boolean,
  onChoose: (offset: number) => void,
): void {
  const latest = useRef(onChoose);
  latest.current = onChoose;
  useEffect(() => {
    const element = root.current;
    if (!element || !isOn) return;
    const click = (event: MouseEvent) => {
      const target = event.composedPath()[0] as Element | undefined;
      if (!event.isTrusted || target?.closest?.('a, button, summary, [role]'))
        return;
      const leaf = target?.closest?.('article [data-start]');
      const { defaultView } = element.ownerDocument;
      const isSelecting = defaultView?.getSelection()?.type === 'Range';
      if (!leaf || isSelecting) return;
      const start = startOf(leaf);
      const clicked = splitSentences(leafTextAt(canonical, start)).find(
        (span) =>
          [
            ...(rangeOf(
              element,
              start + span.start,
              start + span.end,
            )?.getClientRects() ?? []),
          ].some((box) => isInside(box, event)),
      );
      if (clicked) latest.current(start + clicked.start);
    };
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, [isOn, canonical]);
}

function isInside(box: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return (
    clientX >= box.left - 4 &&
    clientX <= box.right + 4 &&
    clientY >= box.top - 4 &&
    clientY <= box.bottom + 4
  );
}
