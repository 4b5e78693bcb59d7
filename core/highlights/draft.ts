import type { Article, Block } from '../article/article';
import { type CanonicalText, canonicalText } from '../article/canonical-text';
import type { Highlight, Remarks, Target } from './highlight';
import { describeSpan, stampOf } from './selector';

/** A place in an article that is to be highlighted. */
export type Place =
  | {
      readonly type: 'text';
      /** Offsets in the article's canonical text. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'image'; readonly src: string };

/** A highlight that is about to be made. The id is its maker's, so that asking twice makes one. */
export interface Draft extends Remarks {
  readonly id: string;
  readonly place: Place;
}

/**
 * What is kept of a place, taken from the article itself rather than believed.
 * @throws RangeError when the article has no such place
 */
export function targetAt(article: Article, place: Place): Target {
  if (place.type === 'image') return imageAt(article, place.src);
  const canonical = canonicalText(article);
  const { start, end } = trimmed(canonical.text, place);
  const stamp = stampOf(canonical.text, canonical.version);
  return {
    type: 'text',
    paragraph: paragraphAt(canonical, start),
    ...describeSpan(canonical.text, start, end, stamp),
  };
}

/** Nobody means the blank before a word, nor the line's end. */
function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const quote = text.slice(start, end);
  return {
    start: start + (quote.length - quote.trimStart().length),
    end: end - (quote.length - quote.trimEnd().length),
  };
}

function imageAt(article: Article, src: string): Target {
  const image = imagesOf(article.blocks).find((one) => one.src === src);
  if (!image) throw new RangeError('no such picture in the article');
  return { type: 'image', src, alt: image.alt };
}

/** Pictures in reading order. */
export function imagesOf(
  blocks: readonly Block[],
): readonly { readonly src: string; readonly alt: string }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return block.images;
    return block.type === 'quote' ? imagesOf(block.blocks) : [];
  });
}

function paragraphAt(canonical: CanonicalText, offset: number): number | null {
  const body = canonical.leaves.filter(
    ({ kind }) => kind !== 'title' && kind !== 'lead',
  );
  const index = body.findLastIndex(({ start }) => start <= offset);
  return index < 0 ? null : index + 1;
}

/** The highlight that a draft becomes. @throws RangeError when the article has no such place */
export function newHighlight(
  article: Article,
  draft: Draft,
  { entryId, now }: { entryId: string; now: number },
): Highlight {
  const { id, place, meaning, note, tags } = draft;
  return {
    id,
    entryId,
    target: targetAt(article, place),
    meaning,
    note,
    tags,
    status: 'exact',
    changedTo: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
