import { effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import {
  PageHighlightLayer,
  type PageHighlightLayerProps,
} from '../../components/PageHighlightLayer';
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

/** Selected words of the article and where they end on the screen. */
export interface Chosen extends Span {
  readonly box: DOMRect;
}

export interface Layer {
  isOurs(event: Event): boolean;
  edit(id: string, box: DOMRect): void;
  /** Leads the keyboard to what is shown. @returns whether anything is */
  focus(): boolean;
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

  const stand = (box: DOMRect | null) => {
    if (!host.isConnected) {
      host.popover = 'manual';
      document.documentElement.append(host);
      host.showPopover(); // the top layer: no z-index of the page reaches it
    }
    const { width, height } = host.getBoundingClientRect();
    const room = { width: window.innerWidth, height: window.innerHeight };
    const left = box ? box.left : (room.width - width) / 2;
    const below = box ? box.bottom + GAP : room.height - height - GAP * 2;
    const top =
      box && below + height > room.height ? box.top - height - GAP : below;
    const within = (at: number, size: number, all: number) =>
      Math.max(GAP, Math.min(at, all - size - GAP));
    host.style.left = `${within(left, width, room.width)}px`;
    host.style.top = `${within(top, height, room.height)}px`;
  };
  const act = (): PageHighlightLayerProps['onSentence'] => () => {
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
  const end = effect(() => {
    const props = highlightProps(model);
    const selected = chosen.value;
    const editing = props.editing !== null;
    const { colors, scheme } = themeFor(
      appearanceSettings.values.value.theme,
      isDark.value,
    );
    if (!selected && !editing && !props.notice) {
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
        language={language.value}
        style={style}
        selected={selected}
        onSentence={act()}
        onTaken={() => {
          document.getSelection()?.removeAllRanges();
          chosen.value = null;
        }}
      />,
      mount,
    );
    // Twice: where it stands depends on how large it is.
    stand(selected?.box ?? (editing ? editedAt.value : null));
    stand(selected?.box ?? (editing ? editedAt.value : null));
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
    close() {
      const isOpen = host.isConnected;
      chosen.value = null;
      model.editing.value = null;
      model.dismiss();
      return isOpen;
    },
  };
}
