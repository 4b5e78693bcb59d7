import { isPronounceable, spell } from './letters';

/** "IoT", "mRNA", "PhD", "SpO": capitals with one small letter among them are letters, no word. */
export function isLettersInMixedCase(text: string): boolean {
  if (/^(?:MiG|CoV)$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return text.length <= 4 && capitals >= 2 && text.length - capitals === 1;
}

/** "VNExpress" is "vê en Express", "IndexTM" "Index tê em", "LOTUSat" "Lotusat". */
export function sayMixed(text: string): string {
  if (isLettersInMixedCase(text)) return spell(text);
  const parts = /^(\p{Lu}{2,})(\p{Lu}[\p{Ll}\p{M}].*)$/u.exec(text);
  if (parts) return `${say(parts[1] ?? '')} ${parts[2] ?? ''}`;
  const tail = /^(\p{Lu}?[\p{Ll}\p{M}]{2}.*?)(\p{Lu}+)$/u.exec(text);
  if (tail) return `${tail[1]} ${say(tail[2] ?? '')}`;
  return titleCase(text);
}

function say(capitals: string): string {
  return isPronounceable(capitals) ? titleCase(capitals) : spell(capitals);
}

export function titleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
}
