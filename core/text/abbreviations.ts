import { lookupForm } from './normal';

/**
 * Abbreviations written with a dot that a sentence never ends with: titles, addresses, references.
 * Counted in 8,000 news bodies (2026-11); keys without the last dot, in look-up form.
 */
const OPEN = new Set(
  (
    'tp ts ths th.s pgs gs bs bsck bscki bsckii bs.cki bs.ckii cki ckii ks kts ls nsnd nsưt ' +
    'nxb pte tr tx kp dr mr mrs ms prof st vs vd cn đ/c lm no vol fig approx ' +
    'gs.ts pgs.ts gs.tskh pgs.ts.bs ts.bs ths.bs bs.ts'
  ).split(' '),
);

/** Abbreviations that also close sentences: what follows decides. */
const EITHER = new Set(
  'v.v vv inc co ltd jr corp u.s d.c u.n u.k a.m p.m'.split(' '),
);

// Á and Ý carry a tone: they are words (Đông Nam Á, nước Ý), not initials.
const LETTERS = '(?:[A-ZĐÂÊÔƠƯ]|Tr|Th|Ngh?|Nh|Kh|Ph|Ch|Gi|Gh|Qu)';
const INITIAL = new RegExp(`^${LETTERS}(?:\\.${LETTERS})*$`, 'u');

/**
 * What the token before a dot is.
 * `open` wants a continuation; `either` may stand at a sentence's end; `initial` is a name or a place kind
 * shortened to consonants ("Nguyễn Văn A.", "chị Tr.", "Q. 1"); `word` is anything else.
 * @param token the characters before the dot back to white space or an opening mark, inner dots kept
 */
export function kindOfDotted(
  token: string,
): 'open' | 'either' | 'initial' | 'word' {
  const key = lookupForm(token);
  // "Tr." is a victim's name a hundred times for each "tr. 15"; the page reference is lower case.
  if (token !== 'Tr' && OPEN.has(key)) return 'open';
  if (EITHER.has(key)) return 'either';
  return INITIAL.test(token) ? 'initial' : 'word';
}
