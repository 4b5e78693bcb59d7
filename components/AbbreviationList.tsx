import type { ArticleAbbreviations } from '../core/abbreviations/explain-article';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import { AbbreviationMeaning } from './AbbreviationMeaning';

/** Every abbreviation of the article with its meaning; each leads to where it stands first. */
export function AbbreviationList({
  list,
  onJump,
}: {
  readonly list: ArticleAbbreviations['list'];
  readonly onJump: (place: Mark) => void;
}) {
  if (list.length === 0)
    return <p class="quiet">{text('abbreviation.none')}</p>;
  return (
    <ul class="outline">
      {list.map((one) => (
        <li key={one.start}>
          <button
            type="button"
            class="point"
            onClick={() => onJump({ start: one.start, end: one.end })}
          >
            <strong>{one.form}</strong> –{' '}
            <AbbreviationMeaning explained={one} />
          </button>
        </li>
      ))}
    </ul>
  );
}
