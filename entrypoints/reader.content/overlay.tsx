import {
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals';
import { render } from 'preact';
import { ReaderDialog } from '../../components/ReaderDialog';
import {
  type CopiedReport,
  ReadingProblems,
} from '../../components/ReadingProblems';
import { addFonts, fonts } from '../../core/appearance/fonts';
import type { Article } from '../../core/article/article';
import { text } from '../../core/language/text';
import {
  pageFamily,
  type TypefaceId,
  typefaceIds,
  typefaces,
} from '../../core/letters/typefaces';
import type { Mark } from '../../core/reader/marks';
import { openReader, type ReaderModel } from '../../core/reader/model';
import type { Listening } from '../../core/speech/listening';
import type { BrowserModels } from '../../core/summary/machine/means';
import { pacer } from '../../core/summary/pause';
import { openEar } from './listening';
import css from './overlay.css?inline';
import { openPaper, type Paper } from './paper';
import { propsOf } from './props-of';
import { createShadowHost } from './shadow-host';

/** Name of the element that holds the reader; contrast and text size leave it alone. */
const HOST = 'de-doc-reader';

/** An open reader over the page; `close` leaves the page as it was, focus and scroll included. */
export interface Overlay {
  mark(mark: Mark | null): void;
  /** Reads the article aloud, from where the reader stands. */
  listen(): void;
  close(): void;
}

export interface OverlayOptions {
  readonly isDark: ReadonlySignal<boolean>;
  /** Lets the reader point at the article instead. */
  readonly onPick: () => void;
  readonly onReport: () => Promise<CopiedReport>;
  /** Called once, however it is closed. */
  readonly onClosed: () => void;
}

export async function openOverlay(
  document: Document,
  article: Article,
  options: OverlayOptions,
): Promise<Overlay> {
  const lifetime = new AbortController();
  const focused = document.activeElement;
  const { host, mount } = createShadowHost(document, HOST, css);
  const model = openReader(article, options.isDark, lifetime.signal, {
    pause: pacer(() => performance.now()),
    random: () => crypto.getRandomValues(new Uint8Array(16)),
    isLive: true,
    models: globalThis as BrowserModels,
  });
  await model.ready;
  const listening = openEar(model, lifetime.signal);
  const close = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    render(null, mount);
    host.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    options.onClosed();
  };
  keepKeysInside(host);
  document.documentElement.append(host);
  const fontsWanted = signal<ReadonlySet<TypefaceId>>(new Set());
  render(
    <OverlayReader
      model={model}
      listening={listening}
      paper={openPaper(
        document,
        article,
        () => mount,
        asOnPage,
        () => model.highlights.items.peek(),
      )}
      options={options}
      fontsWanted={fontsWanted}
      onClose={close}
    />,
    mount,
  );
  loadFonts(document, model, fontsWanted, lifetime.signal);
  return {
    mark: model.markSentence,
    listen: () => listening.play(model.mark.peek()?.start ?? 0),
    close,
  };
}

/** The page's own shortcuts must not act while the reader is read. */
function keepKeysInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation());
}

function OverlayReader({
  model,
  listening,
  paper,
  options,
  fontsWanted,
  onClose,
}: {
  readonly model: ReaderModel;
  readonly listening: Listening;
  readonly paper: Paper;
  readonly options: OverlayOptions;
  readonly fontsWanted: Signal<ReadonlySet<TypefaceId>>;
  readonly onClose: () => void;
}) {
  return (
    <ReaderDialog
      {...propsOf(model, paper, listening)}
      imageUrl={asOnPage}
      closeLabel={text('reader.close')}
      closeWord={text('reader.closeWord')}
      entryUrl={({ url }) => url}
      onPreviewFonts={() => {
        fontsWanted.value = new Set(typefaceIds);
      }}
      onClose={onClose}
      problems={<ReadingProblems {...options} />}
    />
  );
}

/** Over its page a picture is asked for where the page itself has it. */
function asOnPage(src: string): string {
  return src;
}

/** Fetches typefaces once they are shown: the chosen one, all of them while they are previewed. */
function loadFonts(
  document: Document,
  model: ReaderModel,
  wanted: ReadonlySignal<ReadonlySet<TypefaceId>>,
  lifetime: AbortSignal,
): void {
  const { load } = fonts.background;
  void addFonts(document, load, lifetime);
  const asked = new Set<TypefaceId>();
  const stop = effect(() => {
    for (const id of [model.look.look.value.choice.font, ...wanted.value]) {
      if (asked.has(id)) continue;
      asked.add(id);
      const face = typefaces[id];
      void addFonts(document, load, lifetime, face.family, pageFamily(face));
    }
  });
  lifetime.addEventListener('abort', stop);
}
