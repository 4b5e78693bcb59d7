import type { Article, Block, Image } from '../article/article';
import type { KeptImage } from './image';
import { pictureType } from './picture-type';

/** What collecting needs of the world. */
export interface PictureSource {
  /** Whether the reader has allowed us to ask this origin: the page's own, or one they agreed to. */
  isAllowed(origin: string): Promise<boolean>;
  /** @throws when it cannot be had, or is larger than `limit` bytes */
  load(
    src: string,
    limit: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** Smaller bytes of the same picture where there are any, with its size; null when it is no picture. */
  shrink(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Drawn | null>;
}

export interface Drawn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

export interface Collected {
  readonly images: readonly Omit<KeptImage, 'id'>[];
  /** Origins that the reader has not allowed; their pictures stay placeholders with their alt text. */
  readonly refused: readonly string[];
  /** Pictures that could not be had, or had no room any more. */
  readonly missing: number;
}

/** Pictures at once: a paper's server is not ours to hurry. */
const AT_ONCE = 4;

/** The reader's setting in bytes. */
export function pictureLimit(pictures: string): number {
  return pictures === 'none' ? 0 : Number(pictures) * 1_000_000;
}

/** Every picture of an article once, in reading order. */
export function picturesOf(article: Pick<Article, 'blocks'>): Image[] {
  const bySrc = new Map<string, Image>();
  const visit = (block: Block) => {
    if (block.type === 'quote') block.blocks.forEach(visit);
    if (block.type === 'figure')
      for (const image of block.images)
        if (!bySrc.has(image.src)) bySrc.set(image.src, image);
  };
  article.blocks.forEach(visit);
  return [...bySrc.values()];
}

/**
 * Brings an article's pictures, the first ones first while there is room. Never fails as a whole: an article
 * without its pictures is still an article.
 * @param limit bytes for all together, as they are kept
 * @param known addresses of pictures that are kept already
 * @param signal ends it; what has come by then is kept
 */
export async function collectPictures(
  article: Pick<Article, 'blocks'>,
  source: PictureSource,
  limit: number,
  known: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Collected> {
  const wanted = picturesOf(article).filter(({ src }) => !known.has(src));
  if (limit === 0) return { images: [], refused: [], missing: wanted.length };
  const allowed = new Map<string, boolean>();
  for (const { src } of wanted) {
    const { origin } = new URL(src);
    if (!allowed.has(origin))
      allowed.set(origin, await source.isAllowed(origin));
  }
  const loadable = wanted.filter(({ src }) => allowed.get(new URL(src).origin));
  const drawn = new Array<Drawn | null>(loadable.length).fill(null);
  let next = 0;
  const worker = async () => {
    while (next < loadable.length && !signal.aborted) {
      const index = next++;
      const { src } = loadable[index] ?? { src: '' };
      drawn[index] = await bring(src, source, limit, signal);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));

  const images: Omit<KeptImage, 'id'>[] = [];
  let room = limit;
  for (const [index, { src }] of loadable.entries()) {
    const picture = drawn[index];
    if (!picture || picture.bytes.length > room) continue;
    room -= picture.bytes.length;
    images.push({ src, ...picture });
  }
  return {
    images,
    refused: [...allowed]
      .filter(([, isAllowed]) => !isAllowed)
      .map(([origin]) => origin),
    missing: wanted.length - images.length,
  };
}

async function bring(
  src: string,
  source: PictureSource,
  limit: number,
  signal: AbortSignal,
): Promise<Drawn | null> {
  try {
    const bytes = await source.load(src, limit, signal);
    const type = pictureType(bytes);
    return type === null ? null : await source.shrink(bytes, type);
  } catch (error) {
    console.info('A picture stays a placeholder:', src, error);
    return null;
  }
}
