import { cardinal } from '../number-words';
import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOW_FIGURES = '₀₁₂₃₄₅₆₇₈₉';

/** Raised and lowered figures: "a²" is "bình phương", "10⁶" and "10^6" "mũ sáu", "CO₂" "hai". */
const rule: Rule = {
  rank: 84,
  pattern: /([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|([₀₁₂₃₄₅₆₇₈₉]+)|\^([-−]?\d+)/u,
  read([, raised, lowered, power], { before }) {
    if (lowered) return cardinal(Number(plain(lowered, LOW_FIGURES)));
    const figure = raised ? plain(raised.replace('⁻', '-'), FIGURES) : power;
    if (!figure) return null;
    if (figure === '2' && /\p{L}$/u.test(before)) return 'bình phương';
    if (figure === '3' && /\p{L}$/u.test(before)) return 'lập phương';
    const minus = /^[-−]/u.test(figure);
    return `mũ ${minus ? 'trừ ' : ''}${readNumeral(figure.replace(/[-−]/u, ''))}`;
  },
};

function plain(text: string, figures: string): string {
  return [...text]
    .map((mark) => {
      const at = figures.indexOf(mark);
      return at < 0 ? mark : String(at);
    })
    .join('');
}

export default rule;
