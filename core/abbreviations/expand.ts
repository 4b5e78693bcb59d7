import { spell } from '../speech/spoken/letters';
import { meaningOf, type Neighbourhood } from './meaning';

/** What the article and the reader have said about abbreviations. */
export interface Definitions extends Neighbourhood {
  readonly defined: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

/**
 * What a voice says for an abbreviation: the reader's own word, the article's own definition, the known meaning
 * that fits, or its letters.
 * @returns null for a form that nothing is known about
 */
export function expandAbbreviation(
  form: string,
  around: Definitions,
): string | null {
  const own = around.own.get(form) ?? around.defined.get(form);
  if (own !== undefined) return own;
  const meaning = meaningOf(form, around);
  if (meaning === null) return null;
  return meaning.chosen.spoken ?? spell(form);
}
