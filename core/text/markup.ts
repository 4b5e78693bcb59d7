/** Characters that XML 1.0 (2.2) has no place for. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\u{FFFE}\u{FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands for itself in HTML and XML, between tags and inside of quotes. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_XML, '')
    .replace(/[&<>"']/gu, (mark) => REFERENCES[mark] ?? mark);
}
