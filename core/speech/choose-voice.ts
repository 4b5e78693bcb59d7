import type { Voice } from './voice';

/** Names under which makers sell the voices that sound best. */
const FINE = /natural|neural|premium|enhanced|nâng cao|wavenet/iu;
/** espeak-ng lists every voice a hundred times over, in disguises: "Vietnamese (Northern)+Adam". */
const DISGUISED = /\+/u;
/** More than anybody chooses among. */
const MOST = 40;

/** Voices that speak a language, the likeliest first. @param language BCP 47; its region does not count */
export function voicesFor(
  voices: readonly Voice[],
  language: string,
): readonly Voice[] {
  const wanted = primary(language);
  const fitting = voices.filter((voice) => primary(voice.language) === wanted);
  const plain = fitting.filter(({ name }) => !DISGUISED.test(name));
  return (plain.length > 0 ? plain : fitting)
    .map((voice, index) => ({ voice, index }))
    .sort((a, b) => rank(b.voice) - rank(a.voice) || a.index - b.index)
    .slice(0, MOST)
    .map(({ voice }) => voice);
}

/** @param chosen id of the voice that the reader prefers, if it speaks the language; '' for none */
export function bestVoice(
  voices: readonly Voice[],
  language: string,
  chosen: string,
): Voice | null {
  const fitting = voicesFor(voices, language);
  return fitting.find(({ id }) => id === chosen) ?? fitting[0] ?? null;
}

function rank({ name, isDefault, isRemote }: Voice): number {
  return (FINE.test(name) ? 4 : 0) + (isDefault ? 2 : 0) + (isRemote ? 0 : 1);
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
