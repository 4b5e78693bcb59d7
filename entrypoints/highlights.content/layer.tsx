import { effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { PageHighlightLayer } from '../../components/PageHighlightLayer';
import type { PagePicture } from '../../components/PageHighlightList';
import { mediaMatches } from '../../core/appearance/media';
import { appearanceSettings } from '../../core/appearance/settings';
import { themeFor } from '../../core/appearance/themes';
import { colorVariables } from '../../core/appearance/variables';
import type { CanonicalText } from '../../core/article/canonical-text';
import { highlightVariables } from '../../core/highlights/colors';
import type { HighlightsModel } from '../../core/highlights/model';
import { wholeSentences } from '../../core/highlights/snap';
import { language } from '../../core/language/language';
import type { Span } from '../../core/text/span';
import { highlightProps } from '../reader.content/highlight-props-of';
import { createShadowHost } from '../reader.content/shadow-host';
import css from './layer.css?inline';

/** Px between what is pressed or selected and what floats beside it, and from the window's edge. */
const GAP = 8;
/** Px of a window in which a list at the side would cover the text. */
const NARROW = 700;

/** Selected words of the article and where they end on the screen. */
export interface Chosen extends Span {
  readonly box: DOMRect;
}

export interface Layer {
  isOurs(event: Event): boolean;
  edit(id: string, box: DOMRect): void;
  /** Leads the keyboard to what is shown. @returns whether anything is */
  focus(): boolean;
  /** Opens the list of all highlights of the article; the keyboard goes there, and back where it was. */
  openList(): void;
  /** @returns whether there was something to close */
  close(): boolean;
}

/**
 * What floats over the page: the bar beside a selection, the editor beside a highlight, the notice. It stands
 * in the document only while there is something to show, in a shadow root that the page cannot enter.
 */
export function openLayer(
  document: Document,
  window: Window & typeof globalThis,
  given: {
    readonly model: HighlightsModel;
    readonly chosen: Signal<Chosen | null>;
    readonly canonical: () => CanonicalText | null;
    readonly rangesOf: (span: Span) => readonly Range[];
    /** Pictures of the article that are not highlighted; reading it subscribes to the highlights. */
    readonly pictures: () => readonly PagePicture[];
    readonly lifetime: AbortSignal;
  },
): Layer {
  const { model, chosen, lifetime } = given;
  const { host, mount } = createShadowHost(
    document,
    'de-doc-highlights',
    css,
    'closed',
  );
  const isDark = mediaMatches(window, '(prefers-color-scheme: dark)', lifetime);
  const editedAt = signal<DOMRect | null>(null);
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => {
      if ((event as KeyboardEvent).key !== 'Escape') event.stopPropagation();
    });

  const isListOpen = signal(false);
  let cameFrom: Element | null = null;
  const setList = (isOpen: boolean) => {
    if (isOpen && !isListOpen.peek()) cameFrom = document.activeElement;
    isListOpen.value = isOpen;
    if (isOpen) model.editing.value = null;
    else if (cameFrom instanceof window.HTMLElement)
      cameFrom.focus({ preventScroll: true });
  };

  const stand = (at: DOMRect | 'side' | null) => {
    if (!host.isConnected) {
      host.popover = 'manual';
      document.documentElement.append(host);
      host.showPopover(); // the top layer: no z-index of the page reaches it
    }
    const { width, height } = host.getBoundingClientRect();
    const { left, top } = placeFor(at, { width, height }, window);
    host.style.left = `${left}px`;
    host.style.top = `${top}px`;
  };
  const chooseSentence = () => {
    const canonical = given.canonical();
    const now = chosen.peek();
    if (!canonical || !now) return;
    const span = wholeSentences(canonical, now);
    const ranges = given.rangesOf(span);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return;
    document
      .getSelection()
      ?.setBaseAndExtent(
        first.startContainer,
        first.startOffset,
        last.endContainer,
        last.endOffset,
      );
    chosen.value = { ...span, box: now.box };
  };
  /** Shows the words, and puts the caret before them, from where a screen reader reads on. */
  const jump = (span: Span) => {
    const [range] = given.rangesOf(span);
    if (!range) return;
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 4 });
    document.getSelection()?.collapse(range.startContainer, range.startOffset);
  };
  const end = effect(() => {
    const props = highlightProps(model);
    const selected = chosen.value;
    const editing = props.editing !== null;
    const { colors, scheme } = themeFor(
      appearanceSettings.values.value.theme,
      isDark.value,
    );
    const isList = isListOpen.value;
    if (!selected && !editing && !props.notice && !isList) {
      render(null, mount);
      host.remove();
      return;
    }
    const style = {
      ...colorVariables(colors),
      ...highlightVariables(colors),
      colorScheme: scheme,
    };
    render(
      <PageHighlightLayer
        highlights={props}
        canonical={given.canonical()}
        isListOpen={isList}
        pictures={isList ? given.pictures() : []}
        language={language.value}
        style={style}
        selected={selected}
        onSentence={chooseSentence}
        onList={setList}
        onJump={jump}
        onTaken={() => {
          document.getSelection()?.removeAllRanges();
          chosen.value = null;
        }}
      />,
      mount,
    );
    const at =
      selected?.box ?? (isList ? 'side' : editing ? editedAt.value : null);
    // Twice: where it stands depends on how large it is.
    stand(at);
    stand(at);
  });
  lifetime.addEventListener('abort', () => {
    end();
    render(null, mount);
    host.remove();
  });
  return {
    isOurs: (event) => event.composedPath().includes(host),
    edit(id, box) {
      editedAt.value = box;
      model.editing.value = id;
    },
    focus() {
      const first = mount.querySelector('button');
      first?.focus();
      return host.isConnected && first !== null;
    },
    openList: () => setList(true),
    close() {
      const isOpen = host.isConnected;
      chosen.value = null;
      model.reattaching.value = null;
      if (isListOpen.peek()) setList(false);
      model.editing.value = null;
      model.dismiss();
      return isOpen;
    },
  };
}

/** Beside a box, at the window's side, or at its lower end; always within it. */
function placeFor(
  at: DOMRect | 'side' | null,
  { width, height }: { width: number; height: number },
  { innerWidth, innerHeight }: Window,
): { readonly left: number; readonly top: number } {
  const within = (place: number, size: number, all: number) =>
    Math.max(GAP, Math.min(place, all - size - GAP));
  const low = innerHeight - height - GAP * 2;
  if (at === 'side')
    return {
      left: within(innerWidth, width, innerWidth),
      // On a narrow window it leaves the page's upper part free.
      top: within(innerWidth < NARROW ? low : GAP, height, innerHeight),
    };
  const below = at ? at.bottom + GAP : low;
  const top =
    at && below + height > innerHeight ? at.top - height - GAP : below;
  return {
    left: within(at ? at.left : (innerWidth - width) / 2, width, innerWidth),
    top: within(top, height, innerHeight),
  };
}
