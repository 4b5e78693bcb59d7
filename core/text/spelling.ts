import { type Syllable, type Tone, writeSyllable } from './syllable';

/**
 * How a syllable is spelt aloud at school (đánh vần; Tiếng Việt 1, Bộ GD&ĐT, 2020): "ngã" is "ngờ – a – nga –
 * ngã – ngã".
 */
export interface Spelling {
  /** The syllable's own spelling, part by part. */
  readonly parts: readonly string[];
  /** Its rhyme's, where the rhyme has parts itself: "ương" is "ươ – ngờ – ương". */
  readonly rhyme: readonly string[] | null;
}

const ONSETS: Readonly<Record<string, string>> = {
  b: 'bờ',
  c: 'cờ',
  ch: 'chờ',
  d: 'dờ',
  đ: 'đờ',
  g: 'gờ',
  gh: 'gờ',
  gi: 'giờ',
  h: 'hờ',
  k: 'ca',
  kh: 'khờ',
  l: 'lờ',
  m: 'mờ',
  n: 'nờ',
  ng: 'ngờ',
  ngh: 'ngờ',
  nh: 'nhờ',
  p: 'pờ',
  ph: 'phờ',
  qu: 'quờ',
  r: 'rờ',
  s: 'sờ',
  t: 'tờ',
  th: 'thờ',
  tr: 'trờ',
  v: 'vờ',
  x: 'xờ',
};

const RHYME =
  /^(o(?=[aăe])|u(?=[âêy]|ơ))?(iê|yê|uô|ươ|ia|ya|ua|ưa|oo|[aăâeêioôơuưy])(ch|nh|ng|[cmnptiyou])?$/u;

/** @param syllable as `parseSyllable` gives it */
export function spellingOf(syllable: Syllable): Spelling {
  const { onset, rhyme, tone } = syllable;
  const base = writeSyllable({ ...syllable, tone: levelOf(rhyme) });
  const whole = writeSyllable(syllable);
  const bare = writeSyllable({ onset: '', rhyme, tone: levelOf(rhyme) });
  const joined = onset === '' ? [base] : [ONSETS[onset] ?? onset, bare, base];
  return {
    // "mát" is "mờ – át – mát – sắc – mát": a stopped rhyme sounds sắc before its tone is named.
    parts: tone === 'ngang' ? joined : [...joined, tone, whole],
    rhyme: rhymeSpelling(rhyme),
  };
}

/** Rhymes that end in c, ch, p, t cannot be said level: they are said with sắc. */
function levelOf(rhyme: string): Tone {
  return /(?:c|p|t|ch)$/u.test(rhyme) ? 'sắc' : 'ngang';
}

function rhymeSpelling(rhyme: string): readonly string[] | null {
  const match = RHYME.exec(rhyme);
  const [, glide, nucleus = '', coda] = match ?? [];
  if (!match || (!glide && !coda)) return null;
  const whole = writeSyllable({ onset: '', rhyme, tone: levelOf(rhyme) });
  const last = coda && (ONSETS[coda] ?? coda);
  return [glide, nucleus, last, whole].filter(
    (part): part is string => part !== undefined,
  );
}
