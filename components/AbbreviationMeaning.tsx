import type { Explained } from '../core/abbreviations/explain';
import { text, textIfAny } from '../core/language/text';

/** What an abbreviation stands for, and how that is known; all meanings where the context did not decide. */
export function AbbreviationMeaning({
  explained: { from, meanings },
}: {
  readonly explained: Explained;
}) {
  const [only, ...others] = meanings;
  if (!only) return null;
  if (from !== 'known')
    return (
      <>
        {only.expansion}{' '}
        <span class="quiet">
          (
          {text(
            from === 'own'
              ? 'abbreviation.fromOwn'
              : 'abbreviation.fromArticle',
          )}
          )
        </span>
      </>
    );
  return (
    <>
      {others.length > 0 && `${text('abbreviation.either')} `}
      {meanings.map(({ expansion, field }, index) => (
        <span key={expansion}>
          {index > 0 && '; '}
          {expansion}{' '}
          <span class="quiet">
            ({textIfAny(`abbreviation.field.${field}`) ?? field})
          </span>
        </span>
      ))}
    </>
  );
}
