import { useState } from 'preact/hooks';
import type { Figure, Image } from '../core/article/article';
import { text } from '../core/language/text';
import { HighlightPicture, usePictureHighlight } from './HighlightPicture';
import { Leaf, useStart } from './Leaf';
import { PictureView } from './PictureView';
import { useReading } from './reading-context';

/** A picture or gallery with its caption once, beside it. */
export function FigureBlock({ figure }: { readonly figure: Figure }) {
  const { images, caption, credit } = figure;
  const captionStart = useStart(caption);
  return (
    <figure>
      {images.map((image) => (
        <Picture key={image.src} image={image} caption={caption} />
      ))}
      {(caption.length > 0 || credit) && (
        <figcaption>
          <span data-start={captionStart}>
            <Leaf inlines={caption} />
          </span>
          {credit && <span class="credit"> {creditText(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Papers write "Ảnh: …" themselves as often as not. */
function creditText(credit: string): string {
  return /^(ảnh|photo|nguồn|đồ họa|video)(?![\p{L}\p{M}])/iu.test(credit)
    ? credit
    : text('reader.photo', { credit });
}

function Picture({
  image,
  caption,
}: {
  readonly image: Image;
  readonly caption: Figure['caption'];
}) {
  const [open, setOpen] = useState(false);
  const url = useReading().imageUrl(image.src);
  const [failed, setFailed] = useState(false);
  const highlight = usePictureHighlight(image.src);
  if (url === null || failed)
    return (
      <>
        <p class="placeholder quiet">
          {text(failed ? 'reader.imageFailed' : 'reader.imageMissing')}
          {image.alt && `: ${image.alt}`}
        </p>
        <HighlightPicture src={image.src} highlight={highlight} />
      </>
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
          onError={() => setFailed(true)}
        />
        <span class="hidden">{text('picture.enlarge')}</span>
      </button>
      <HighlightPicture src={image.src} highlight={highlight} />
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
