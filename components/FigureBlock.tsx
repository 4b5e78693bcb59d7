import { useState } from 'preact/hooks';
import type { Figure, Image } from '../core/article/article';
import { saysOfWhat } from '../core/article/credit';
import { text } from '../core/language/text';
import { HighlightPicture, usePictureHighlight } from './HighlightPicture';
import { Leaf, useStart } from './Leaf';
import { PictureView } from './PictureView';
import { useReading } from './reading-context';

/** A picture or gallery with its caption once, beside it. */
export function FigureBlock({ figure }: { readonly figure: Figure }) {
  const { images, caption, credit } = figure;
  const captionStart = useStart(caption);
  const { imageUrl } = useReading();
  const [failed, setFailed] = useState<readonly string[]>([]);
  return (
    <figure>
      {images.map((image) => (
        <Picture
          key={image.src}
          image={image}
          caption={caption}
          isFailed={failed.includes(image.src)}
          onFailed={() => setFailed((now) => [...now, image.src])}
        />
      ))}
      {(caption.length > 0 || credit) && (
        <figcaption>
          <span data-start={captionStart}>
            <Leaf inlines={caption} />
          </span>
          {credit && <span class="credit"> {creditText(credit)}</span>}
        </figcaption>
      )}
      {images.map(({ src }, index) => (
        <HighlightPicture
          key={src}
          src={src}
          number={images.length > 1 ? index + 1 : null}
          isShown={imageUrl(src) !== null && !failed.includes(src)}
        />
      ))}
    </figure>
  );
}

function creditText(credit: string): string {
  return saysOfWhat(credit) ? credit : text('reader.photo', { credit });
}

function Picture({
  image,
  caption,
  isFailed,
  onFailed,
}: {
  readonly image: Image;
  readonly caption: Figure['caption'];
  readonly isFailed: boolean;
  readonly onFailed: () => void;
}) {
  const [open, setOpen] = useState(false);
  const url = useReading().imageUrl(image.src);
  const highlight = usePictureHighlight(image.src);
  if (url === null || isFailed)
    return (
      <p class="placeholder quiet">
        {text(isFailed ? 'reader.imageFailed' : 'reader.imageMissing')}
        {image.alt && `: ${image.alt}`}
      </p>
    );
  return (
    <>
      <button
        type="button"
        class={
          highlight
            ? `picture picture-marked hl-${highlight.meaning}`
            : 'picture'
        }
        title={text('picture.enlarge')}
        onClick={() => setOpen(true)}
      >
        <img
          src={url}
          alt={image.alt}
          width={image.width}
          height={image.height}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer-when-downgrade"
          onError={onFailed}
        />
        <span class="hidden">{text('picture.enlarge')}</span>
      </button>
      {open && (
        <PictureView
          image={{ ...image, src: url }}
          caption={caption}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
