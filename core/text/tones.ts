/** The five tone marks of Vietnamese in NFD: grave, acute, tilde, hook above, dot below. */
export const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';

const TONES = new RegExp(`[${TONE_MARKS}]`, 'gu');

/** A text in NFC without its tones; the letters â, ă, ê, ô, ơ, ư and đ keep their shape. */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replace(TONES, '').normalize('NFC');
}
