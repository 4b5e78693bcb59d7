import { withoutTones } from './tones';

/** Initials, glides, nuclei and codas of Vietnamese spelling; tones are left out before looking. */
const SHAPE =
  /^(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?(?:iê|yê|uyê|oai|oay|uây|oeo|uôi|uya|uyu|ươi|ươu|iêu|yêu|oa|oă|oe|uâ|uê|uơ|uy|uô|ươ|ưa|ua|ia|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:ch|c|m|ng|nh|n|p|t)?$/u;

/** Whether letters could be one Vietnamese syllable. @param text lower case */
export function isSyllable(text: string): boolean {
  return SHAPE.test(withoutTones(text));
}
