import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { ReaderDialog } from '../../components/ReaderDialog';
import {
  type CopiedReport,
  ReadingProblems,
} from '../../components/ReadingProblems';
import type { SaveState } from '../../components/SaveButton';
import { addFonts, fonts } from '../../core/appearance/fonts';
import type { Article } from '../../core/article/article';
import { text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import { saveFailure } from '../../core/library/save-failure';
import type { Mark } from '../../core/reader/marks';
import { openReader, type ReaderModel } from '../../core/reader/model';
import css from './overlay.css?inline';
import { createShadowHost } from './shadow-host';

/** Name of the element that holds the reader; contrast and text size leave it alone. */
const HOST = 'de-doc-reader';

/** An open reader over the page; `close` leaves the page as it was, focus and scroll included. */
export interface Overlay {
  mark(mark: Mark | null): void;
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
  const model = openReader(article, options.isDark, lifetime.signal);
  await model.ready;
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
  render(
    <OverlayReader model={model} options={options} onClose={close} />,
    mount,
  );
  void findSaved(article);
  void addFonts(document, fonts.background.load, lifetime.signal);
  return { mark: model.markSentence, close };
}

/** The page's own shortcuts must not act while the reader is read. */
function keepKeysInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation());
}

function OverlayReader({
  model,
  options,
  onClose,
}: {
  readonly model: ReaderModel;
  readonly options: OverlayOptions;
  readonly onClose: () => void;
}) {
  return (
    <ReaderDialog
      article={model.article}
      look={model.look.value}
      summary={model.summary.value}
      mark={model.mark.value}
      save={save.value}
      loadImages
      closeLabel={text('reader.close')}
      onTextSize={model.resize}
      onContrast={model.changeContrast}
      onTheme={model.chooseTheme}
      onMark={model.markSentence}
      onSave={(event) => {
        // Scripts of the page can reach an open shadow root; only the reader's own click may save.
        if (event.isTrusted) void saveArticle(model.article);
      }}
      onClose={onClose}
      problems={<ReadingProblems {...options} />}
    />
  );
}

/** A page has one article, so its state outlives an overlay that is closed and opened again. */
const save = signal<SaveState>({ kind: 'unsaved' });

/** Shows an article as saved that was saved in an earlier visit. */
async function findSaved(article: Article): Promise<void> {
  if (await library.background.isSaved(article.canonicalUrl))
    save.value = { kind: 'saved' };
}

async function saveArticle(article: Article): Promise<void> {
  save.value = { kind: 'saving' };
  try {
    await library.background.save(article);
    save.value = { kind: 'saved' };
  } catch (error) {
    console.error(error);
    save.value = { kind: 'failed', message: saveFailure(error) };
  }
}
