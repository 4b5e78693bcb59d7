/** Whether an article is summarised alike however its letters are encoded and its tone marks placed. */
import type { Engine } from '../../core/summary/engine.ts';
import { foldToneStyle } from '../../core/text/normal.ts';
import type { SummarisableArticle } from './records.ts';

const PLAIN = 'aeyAEY';
const MARKED = ['àáảãạ', 'èéẻẽẹ', 'ỳýỷỹỵ', 'ÀÁẢÃẠ', 'ÈÉẺẼẸ', 'ỲÝỶỸỴ'];
const GLIDES: Readonly<Record<string, string>> = {
  o: 'òóỏõọ',
  O: 'ÒÓỎÕỌ',
  u: 'ùúủũụ',
  U: 'ÙÚỦŨỤ',
};
/** "hoà", "khoẻ", "thuý", at a syllable's end; "quý" keeps its mark. */
const NEW_STYLE =
  /(?<![qQ])([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?![\p{L}\p{M}])|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** "hoà" as "hòa". */
function inOldStyle(text: string): string {
  return text.replace(
    NEW_STYLE,
    (_, o?: string, a?: string, u?: string, y?: string) => {
      const glide = o ?? u ?? '';
      const vowel = a ?? y ?? '';
      const row = MARKED.findIndex((marks) => marks.includes(vowel));
      const tone = MARKED[row]?.indexOf(vowel) ?? 0;
      return `${GLIDES[glide]?.[tone] ?? glide}${PLAIN[row] ?? vowel}`;
    },
  );
}

/** @returns whether NFD, and the old tone style, give the same points as the article as it is */
export async function isPickedAlike(
  engine: Engine,
  article: SummarisableArticle,
): Promise<{ readonly decomposed: boolean; readonly oldStyle: boolean }> {
  const picks = async (respell: (text: string) => string) => {
    const json = respell(JSON.stringify(article));
    const { points } = await engine.summarize(JSON.parse(json), {
      maxPoints: 3,
    });
    return points.map((p) => foldToneStyle(p.text.normalize('NFC'))).join('\n');
  };
  const plain = await picks((text) => text);
  return {
    decomposed: (await picks((text) => text.normalize('NFD'))) === plain,
    oldStyle: (await picks(inOldStyle)) === plain,
  };
}
