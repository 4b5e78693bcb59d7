import { isPronounceable, spell } from './letters';

/** "VNExpress" is "vê en Express", "IndexTM" "Index tê em", "LOTUSat" "Lotusat". */
export function sayMixed(text: string): string {
  const parts = /^(\p{Lu}{2,})(\p{Lu}[\p{Ll}\p{M}].*)$/u.exec(text);
  if (parts) return `${say(parts[1] ?? '')} ${parts[2] ?? ''}`;
  const tail = /^(\p{Lu}?[\p{Ll}\p{M}].*?)(\p{Lu}{2,})$/u.exec(text);
  if (tail) return `${tail[1]} ${say(tail[2] ?? '')}`;
  return titleCase(text);
}

function say(capitals: string): string {
  return isPronounceable(capitals) ? titleCase(capitals) : spell(capitals);
}

export function titleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
}
