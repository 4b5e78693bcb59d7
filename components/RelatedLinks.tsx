import type { RelatedLink } from '../core/article/article';
import { text } from '../core/language/text';

/** The page's own related articles. */
export function RelatedLinks({
  links,
}: {
  readonly links: readonly RelatedLink[];
}) {
  return (
    <section class="related" aria-label={text('reader.related')}>
      <h2>{text('reader.related')}</h2>
      {links.length === 0 ? (
        <p class="quiet">{text('reader.relatedNone')}</p>
      ) : (
        <ul>
          {links.map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
