/**
 * All class names and ids of a page, so that the hundreds of selectors that cannot match it are skipped
 * without a search: a page speaks the words of one CMS. Case aside, since quirks mode ignores it.
 */
export class Vocabulary {
  private readonly words = new Set<string>();

  constructor(document: Document) {
    // A page repeats a few class attributes hundreds of times.
    const seen = new Set<string>();
    for (const element of document.querySelectorAll('[class], [id]')) {
      const names = element.getAttribute('class');
      if (names && !seen.has(names)) {
        seen.add(names);
        for (const name of names.toLowerCase().split(/\s+/u))
          this.words.add(`.${name}`);
      }
      const id = element.getAttribute('id');
      if (id) this.words.add(`#${id.toLowerCase()}`);
    }
  }

  /** False when the selector names a class or id that the page does not have. */
  mayMatch(selector: string): boolean {
    return requiredNames(selector).every((name) => this.words.has(name));
  }
}

/** The same few hundred selectors are asked about on every page. */
const required = new Map<string, readonly string[]>();

/** Classes and ids that an element must have or stand in to match: ".sapo", "#main", in lower case. */
function requiredNames(selector: string): readonly string[] {
  const known = required.get(selector);
  if (known) return known;
  // Inside parentheses, brackets and lists a name is not required.
  const plain = /[(,]/u.test(selector)
    ? ''
    : selector.replace(/\[[^\]]*\]/gu, '');
  const names = [...plain.matchAll(/[.#][\p{L}\p{N}_-]+/gu)].map(([name]) =>
    name.toLowerCase(),
  );
  required.set(selector, names);
  return names;
}
