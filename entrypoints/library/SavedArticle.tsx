import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Reader } from '../../components/Reader';
import { colorVariables } from '../../core/appearance/variables';
import type { Article } from '../../core/article/article';
import { placeOf } from '../../core/highlights/place-of';
import { text } from '../../core/language/text';
import type { Database } from '../../core/library/database';
import { openReader, type ReaderModel } from '../../core/reader/model';
import type { Listening } from '../../core/speech/listening';
import type { BrowserModels } from '../../core/summary/machine/means';
import { pacer } from '../../core/summary/pause';
import { openEar } from '../reader.content/listening';
import { openPaper } from '../reader.content/paper';
import { propsOf } from '../reader.content/props-of';
import { keptImageUrls } from './kept-images';
import type { ListeningQueue } from './queue';

/** A saved article that is being read. */
export interface SavedArticle {
  readonly reader: ReaderModel;
  readonly listening: Listening;
  /** Of a picture that is kept with the article, else null. */
  readonly imageUrl: (src: string) => string | null;
}

/**
 * Opens the reader on a saved article. It comes with all that reading needs, which the list is shown without.
 * @param highlight id of one, at whose sentence reading begins
 * @param lifetime ends with the article's view
 * @param ended the article was heard to its end
 */
export async function openSavedArticle(
  database: Database,
  article: Article,
  {
    id,
    highlight,
    systemIsDark,
    lifetime,
    ended,
  }: {
    readonly id: string;
    readonly highlight?: string | null | undefined;
    readonly systemIsDark: ReadonlySignal<boolean>;
    readonly lifetime: AbortSignal;
    readonly ended: () => void;
  },
): Promise<SavedArticle> {
  const reader = openReader(article, systemIsDark, lifetime, {
    pause: pacer(() => performance.now()),
    random: () => crypto.getRandomValues(new Uint8Array(16)),
    isLive: false,
    models: globalThis as BrowserModels,
  });
  const imageUrl = await keptImageUrls(database, id, lifetime);
  await reader.ready;
  if (highlight)
    reader.markSentence(await placeOf(database, article, highlight));
  return { reader, listening: openEar(reader, lifetime, ended), imageUrl };
}

export function SavedArticleScreen({
  saved: { reader, listening, imageUrl },
  queue,
}: {
  readonly saved: SavedArticle;
  readonly queue: ListeningQueue;
}) {
  const paper = useMemo(
    () =>
      openPaper(
        document,
        reader.article,
        () => document.body,
        imageUrl,
        () => reader.highlights.items.peek(),
      ),
    [reader, imageUrl],
  );
  const { frame, frameScheme } = reader.look.look.value;
  const style = { ...colorVariables(frame), colorScheme: frameScheme };
  return (
    <main style={style}>
      <Reader
        {...propsOf(reader, paper, listening, queue.props.value)}
        imageUrl={imageUrl}
        closeLabel={text('library.back')}
        closeWord={text('library.backWord')}
        entryUrl={({ id }) => `#${id}`}
        onPreviewFonts={() => undefined}
        onClose={() => {
          location.hash = '';
        }}
      />
    </main>
  );
}
