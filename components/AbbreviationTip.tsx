import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ArticleAbbreviations } from '../core/abbreviations/explain-article';
import { AbbreviationMeaning } from './AbbreviationMeaning';
import { floatBeside } from './float-place';
import { abbreviationId } from './Inlines';
import { useKeys } from './use-keys';

/** Ms that the pointer may take from the word to its explanation (WCAG 2.2 SC 1.4.13 wants it hoverable). */
const CROSSING_MS = 250;
/** Px that an explanation of a few lines takes. */
const ROOM = 140;
/** Px that an explanation keeps from the window's edges, and its widest with both. */
const EDGE = 8;
const WIDTH = 420 + 2 * EDGE;

interface Shown {
  readonly index: number;
  readonly word: Element;
}

/** The explanation of the abbreviation that is pointed at, focused or touched; Escape closes it, Enter brings it back. */
export function AbbreviationTip({
  root,
  abbreviations,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly abbreviations: ArticleAbbreviations;
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  useShowing(root, setShown);
  useKeys(root, (event) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault(); // only the explanation closes, not the reader
      setShown(null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const word = wordOf(event);
      // What is a highlight too opens that.
      if (!word || word === 'tip' || word.word.matches('[data-highlight]'))
        return;
      event.preventDefault();
      setShown(shown ? null : word);
    }
  });
  const explained = shown && abbreviations.list[shown.index];
  return (
    <>
      {/* What screen readers say with the word; not the box itself, which comes and goes. */}
      <div hidden>
        {abbreviations.list.map((one, index) => (
          <p key={index} id={abbreviationId(index)}>
            <AbbreviationMeaning explained={one} />
          </p>
        ))}
      </div>
      {explained && (
        <div
          class="abbreviation-float"
          data-abbreviation={shown.index}
          style={placeOf(shown.word, root.current)}
        >
          <div class="abbreviation-tip" role="tooltip">
            <strong>{explained.form}</strong>
            <p>
              <AbbreviationMeaning explained={explained} />
            </p>
          </div>
        </div>
      )}
    </>
  );
}

/** Below or above the word, and beside its beginning as far as the window allows. */
function placeOf(word: Element, root: HTMLElement | null) {
  const box = word.getBoundingClientRect();
  return {
    ...floatBeside(box, root, ROOM),
    paddingInlineStart: `clamp(0px, ${Math.round(box.left) - EDGE}px, 100vw - ${WIDTH}px)`,
  };
}

/** Follows pointer, focus and touch; scripts of a page can do no more than show an explanation. */
function useShowing(
  root: RefObject<HTMLElement | null>,
  setShown: (
    next: Shown | null | ((now: Shown | null) => Shown | null),
  ) => void,
): void {
  useEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    let timer = 0;
    const end = new AbortController();
    const listen = (type: string, act: (event: Event) => void) =>
      element.addEventListener(type, act, { signal: end.signal });
    const stay = () => view.clearTimeout(timer);
    const hide = () => {
      stay();
      setShown(null);
    };
    const show = (event: Event) => {
      const word = wordOf(event);
      if (word === 'tip') return stay();
      if (!word) return;
      stay();
      setShown(word);
    };
    const leave = (event: Event) => {
      if (!wordOf(event)) return;
      stay();
      timer = view.setTimeout(() => setShown(null), CROSSING_MS);
    };
    listen('pointerover', show);
    listen('pointerout', leave);
    listen('focusin', show);
    listen('focusout', leave);
    listen('click', (event) => {
      if (wordOf(event)) show(event);
      else hide();
    });
    // A box that stays behind while its word moves away explains nothing. The word that has the focus keeps it as
    // long as it can be seen: the browser has scrolled to it itself, or the reader has zoomed.
    const follow = () => {
      const tree = element.getRootNode() as Document | ShadowRoot;
      const focused = tree.activeElement?.closest('[data-abbreviation]');
      const box = focused?.getBoundingClientRect();
      const isSeen = box && box.bottom > 0 && box.top < view.innerHeight;
      if (isSeen) setShown((now) => now && { ...now });
      else hide();
    };
    const options = { signal: end.signal, capture: true };
    // Scrolling inside of a shadow root is heard only there.
    for (const target of [view, element.getRootNode()])
      target.addEventListener('scroll', follow, options);
    view.addEventListener('resize', follow, options);
    return () => {
      stay();
      end.abort();
    };
  }, []);
}

function wordOf(event: Event): Shown | 'tip' | null {
  const at = event.composedPath()[0];
  const word = at instanceof Element && at.closest('[data-abbreviation]');
  if (!word) return null;
  if (word.matches('.abbreviation-float')) return 'tip';
  return { word, index: Number(word.getAttribute('data-abbreviation')) };
}
