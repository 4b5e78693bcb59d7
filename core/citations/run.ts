/** A stretch of a citation in one type face. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

export type Runs = readonly Run[];

export function italic(text: string): Run {
  return { text, italic: true };
}

/** Puts parts one after the other; what is null, false or empty is left out. */
export function runs(
  ...parts: readonly (string | Run | Runs | null | false)[]
): Runs {
  return parts.flatMap((part): Runs => {
    if (part === null || part === false || part === '') return [];
    if (typeof part === 'string') return [{ text: part, italic: false }];
    return 'text' in part ? [part] : part;
  });
}

/** Without its type faces. */
export function plainText(parts: Runs): string {
  return parts.map(({ text }) => text).join('');
}

/** Ends with a full stop unless a mark that ends a sentence stands there already. */
export function sentence(text: string): string {
  return /[.!?…]["”’)]*$/u.test(text) ? text : `${text}.`;
}

/**
 * In double quotation marks; those inside become single ones.
 * @param end what follows inside of the marks, unless the title ends with a mark of its own
 */
export function quoted(title: string, end: '' | ',' | '.' = ''): string {
  let isOpen = false;
  const inside = title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/["«»]/gu, () => {
      isOpen = !isOpen;
      return isOpen ? '‘' : '’';
    });
  return `“${inside}${/[.,!?…]$/u.test(inside) ? '' : end}”`;
}
