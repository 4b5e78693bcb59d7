/** Letters that only Vietnamese has (of the languages on these sites). */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

const ENGLISH =
  /(?<![\p{L}])(?:the|and|of|to|in|is|that|for|with|was)(?![\p{L}])/giu;

/** Characters that settle the question. */
const ENOUGH = 3000;

/**
 * BCP 47 tag of a text, found from the text itself: the `lang` of these pages is copied from templates.
 * @returns "und" when it is neither Vietnamese nor English and the page's claim is no language tag
 */
export function languageOf(whole: string, claimed: string | null): string {
  const text = whole.slice(0, ENOUGH);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const special = text.match(VIETNAMESE)?.length ?? 0;
  if (special / letters > 0.04) return 'vi';
  const words = text.split(/\s+/u).length;
  if ((text.match(ENGLISH)?.length ?? 0) / words > 0.1) return 'en';
  const tag = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/iu
    .exec(claimed?.trim() ?? '')?.[1]
    ?.toLowerCase();
  return tag && tag !== 'vi' && tag !== 'en' ? tag : 'und';
}
