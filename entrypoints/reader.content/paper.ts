import { signal } from '@preact/signals';
import type { Article } from '../../core/article/article';
import { download } from '../../core/export/download';
import type { Placed } from '../../core/highlights/model';
import { type TextKey, text } from '../../core/language/text';
import { picturesOf } from '../../core/library/pictures';
import { fileName, htmlFile } from '../../core/print/file';
import { printSheet } from '../../core/print/frame';
import { sheetHighlights } from '../../core/print/sheet-highlights';
import { sheetOptions } from '../../core/print/words';
import { readerSettings } from '../../core/reader/settings';

/** The article on paper and as a file. */
export interface Paper {
  /** What has been done, for the reader to hear; empty before. */
  readonly said: { readonly value: string };
  print(): void;
  saveFile(): void;
}

/**
 * @param mount where the frame that is printed may stand
 * @param imageUrl where a picture may be taken from here; null leaves it out
 * @param placed the reader's highlights, asked for when something is printed or saved
 */
export function openPaper(
  document: Document,
  article: Article,
  mount: () => Element,
  imageUrl: (src: string) => string | null,
  placed: () => readonly Placed[],
): Paper {
  const said = signal('');
  const sources = picturesOf(article).map(({ src }) => src);
  const optionsWith = (pictures: ReadonlyMap<string, string>) =>
    sheetOptions(
      article,
      readerSettings.values.peek().printSize,
      pictures,
      sheetHighlights(placed()),
      Date.now(),
    );
  const shown = shownPictures(sources, imageUrl);
  const print = async () => {
    said.value = '';
    await printSheet(mount(), article, optionsWith(shown));
  };
  const saveFile = async () => {
    said.value = '';
    const pictures = await embed(shown);
    const html = htmlFile(document, article, optionsWith(pictures), (file) =>
      new XMLSerializer().serializeToString(file.documentElement),
    );
    const file = new Blob([html], { type: 'text/html' });
    download(document, fileName(article.title), file);
    const missing = sources.length - pictures.size;
    said.value =
      missing === 0
        ? text('place.saved')
        : text('place.savedWithout', { count: missing });
  };
  const tell = (key: TextKey) => (error: unknown) => {
    console.error(error);
    said.value = text(key);
  };
  return {
    said,
    print: () => void print().catch(tell('place.printFailed')),
    saveFile: () => void saveFile().catch(tell('place.saveFailed')),
  };
}

function shownPictures(
  sources: readonly string[],
  imageUrl: (src: string) => string | null,
): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const src of sources) {
    const url = imageUrl(src);
    if (url !== null) shown.set(src, url);
  }
  return shown;
}

/** Pictures as data URLs; those whose server does not let the page read them are left out. */
async function embed(
  shown: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [...shown].map(async ([src, url]) => {
      try {
        const response = await fetch(url);
        const blob = await response.blob();
        if (!response.ok || !blob.type.startsWith('image/')) return null;
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return [src, `data:${blob.type};base64,${bytes.toBase64()}`] as const;
      } catch (error) {
        console.info('Dễ Đọc leaves a picture out:', src, error);
        return null;
      }
    }),
  );
  return new Map(found.filter((pair) => pair !== null));
}
