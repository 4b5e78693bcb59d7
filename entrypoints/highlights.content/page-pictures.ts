import type { Article } from '../../core/article/article';
import { imagesOf } from '../../core/highlights/draft';
import type { HighlightsModel } from '../../core/highlights/model';
import {
  type FramedPicture,
  pictureOn,
  pictureShown,
} from '../../core/highlights/page-pictures';
import { pages } from '../../core/pages/channel';

/** The article's pictures on the page: framed where they are highlighted, known by what is pressed. */
export function openPagePictures(
  document: Document,
  model: HighlightsModel,
  article: () => Article | null,
) {
  let framed: readonly FramedPicture[] = [];
  const highlighted = () =>
    model.items.value.flatMap(({ highlight }) =>
      highlight.target.type === 'image'
        ? [{ highlight, src: highlight.target.src }]
        : [],
    );
  const pictures = () => imagesOf(article()?.blocks ?? []);
  const frame = (next: readonly FramedPicture[]) => {
    if (JSON.stringify(next) === JSON.stringify(framed)) return;
    const before = framed;
    framed = next;
    pages.background
      .framePictures({ before, now: next })
      .catch((error) => console.error('Dễ Đọc: highlights', error));
  };
  return {
    /** Frames what is highlighted; reading it subscribes to the highlights. */
    paint() {
      frame(
        highlighted().flatMap(({ highlight: { meaning }, src }) => {
          const found = pictureOn(document, src);
          return found ? [{ ...found.name, meaning }] : [];
        }),
      );
    },
    clear: () => frame([]),
    /** Those that are not highlighted yet. */
    free() {
      const taken = new Set(highlighted().map(({ src }) => src));
      return pictures().filter(({ src }) => !taken.has(src));
    },
    /** Id of the highlight that lies on an image of the page; null for none. */
    idAt(element: HTMLImageElement): string | null {
      const found = highlighted().find(
        ({ src }) => pictureOn(document, src)?.element === element,
      );
      return found?.highlight.id ?? null;
    },
    /** The article's picture that the browser has loaded from an address; null when it is none of the article's. */
    srcOf(address: string): string | null {
      const sources = pictures().map(({ src }) => src);
      return pictureShown(document, sources, address);
    },
  };
}
