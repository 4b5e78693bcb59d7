const LABELS =
  /^(a\s?[+-]|[+-]\s?a|tăng tương phản|giảm tương phản|độ tương phản|tương phản cao|cỡ chữ)$/iu;

/** Longest label that is looked at; a sentence is no button. */
const LONGEST = 24;

/**
 * Whether the page has buttons of its own for text size or contrast, as portals are encouraged to
 * (Circular 32/2017/TT-BTTTT, article 18). Dễ Đọc then works on whatever they leave, never against them.
 */
export function hasOwnWidget(document: Document): boolean {
  for (const element of document.querySelectorAll(
    'a, button, [role=button], span[onclick], input[type=button]',
  )) {
    const label =
      element.getAttribute('aria-label') ??
      element.getAttribute('value') ??
      element.textContent ??
      '';
    const words = label.trim().normalize('NFC');
    if (words.length <= LONGEST && LABELS.test(words)) return true;
  }
  return false;
}
