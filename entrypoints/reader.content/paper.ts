import { signal } from '@preact/signals';
import type { Article } from '../../core/article/article';
import { download } from '../../core/export/download';
import { text } from '../../core/language/text';
import { fileName, htmlFile } from '../../core/print/file';
import { printSheet } from '../../core/print/frame';
import { picturesOf, sheetOptions } from '../../core/print/words';
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
 */
export function openPaper(
  document: Document,
  article: Article,
  mount: () => Element,
  imageUrl: (src: string) => string | null,
): Paper {
  const said = signal('');
  const size = () => readerSettings.values.peek().printSize;
  const shown = shownPictures(article, imageUrl);
  const print = async () => {
    const options = sheetOptions(article, size(), shown, Date.now());
    await printSheet(mount(), article, options);
  };
  const saveFile = async () => {
    const pictures = await embed(shown);
    const html = htmlFile(
      document,
      article,
      sheetOptions(article, size(), pictures, Date.now()),
      (file) => new XMLSerializer().serializeToString(file.documentElement),
    );
    const file = new Blob([html], { type: 'text/html' });
    download(document, fileName(article.title), file);
    const missing = picturesOf(article).length - pictures.size;
    said.value =
      missing === 0
        ? text('place.saved')
        : text('place.savedWithout', { count: missing });
  };
  return { said, print: () => void print(), saveFile: () => void saveFile() };
}

function shownPictures(
  article: Article,
  imageUrl: (src: string) => string | null,
): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const src of picturesOf(article)) {
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
