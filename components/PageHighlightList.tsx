import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import { text } from '../core/language/text';
import type { Span } from '../core/text/span';
import { HighlightList } from './HighlightList';
import { HighlightNoticeBar } from './HighlightNoticeBar';
import type { HighlightProps } from './highlight-props';

/** A picture of the article that is not highlighted. */
export interface PagePicture {
  readonly src: string;
  readonly alt: string;
}

/**
 * Beside the live page: all highlights of its article, and its pictures. What is painted on the page can be
 * reached by mouse and eye only; this is the way by keyboard and screen reader.
 */
export function PageHighlightList({
  highlights,
  canonical,
  pictures,
  onJump,
  onClose,
}: {
  readonly highlights: HighlightProps;
  readonly canonical: CanonicalText;
  readonly pictures: readonly PagePicture[];
  readonly onJump: (place: Span) => void;
  readonly onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="highlight-box" aria-label={text('highlights.keyList')}>
      <div class="highlight-side-head">
        <h2 ref={heading} tabIndex={-1}>
          {text('highlights.title')}
        </h2>
        <button
          type="button"
          class="button plain"
          aria-label={text('common.close')}
          onClick={onClose}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </div>
      {highlights.notice && (
        <HighlightNoticeBar
          notice={highlights.notice}
          actions={highlights.actions}
        />
      )}
      <HighlightList
        highlights={highlights}
        canonical={canonical}
        onJump={onJump}
      />
      {pictures.length > 0 && (
        <section class="highlight-pictures">
          <h3>{text('highlights.pictures')}</h3>
          <ul class="plain-list">
            {pictures.map(({ src, alt }) => (
              <li key={src}>
                <button
                  type="button"
                  class="button"
                  onClick={(event) =>
                    highlights.actions.onAdd(
                      { type: 'image', src },
                      null,
                      event,
                    )
                  }
                >
                  {alt
                    ? text('highlights.imageNamed', { alt })
                    : text('highlights.image')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
