import type { RelatedLink } from '../core/article/article';
import { text } from '../core/language/text';
import type { NearEntry } from '../core/library/near';
import type { NearState } from '../core/reader/kept';

/** The page's own related articles, then saved ones that are near in content, each with the reason. */
export function RelatedLinks({
  links,
  near,
  entryUrl,
}: {
  readonly links: readonly RelatedLink[];
  readonly near: NearState;
  readonly entryUrl: (entry: NearEntry) => string;
}) {
  return (
    <section class="related" aria-label={text('reader.related')}>
      <h2>{text('reader.related')}</h2>
      {links.length > 0 && (
        <ul>
          {links.map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {near === null && <p class="quiet">{text('reader.relatedFinding')}</p>}
      {near !== null && near.length > 0 && (
        <>
          <h3>{text('reader.relatedSaved')}</h3>
          <ul>
            {near.map((entry) => (
              <li key={entry.id}>
                <a href={entryUrl(entry)}>{entry.title}</a>
                <p class="quiet">
                  {entry.siteName} ·{' '}
                  {text('reader.relatedWhy', {
                    words: entry.shared.join(', '),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {near !== null && near.length === 0 && links.length === 0 && (
        <p class="quiet">{text('reader.relatedNone')}</p>
      )}
    </section>
  );
}
