import { letterName } from '../letters';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** Symbols of the elements that a press or a school book writes in formulas (IUPAC). */
const ELEMENTS = new Set(
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn As Se Br Sr Ag Cd Sn I Ba W Pt Au Hg Pb U'.split(
    ' ',
  ),
);
const PART = /[A-Z][a-z]?|\d+/gu;

/** "Ca(OH)2", "Al2(SO4)3", "C6H12O6", "CH3COOH": letter by letter, each number whole. */
const rule: Rule = {
  rank: 13,
  pattern:
    /(?:(?:[A-Z][a-z]?[\d₀-₉]*)|\((?:[A-Z][a-z]?[\d₀-₉]*)+\)[\d₀-₉]+){2,}(?![\p{L}\p{M}\d-])/u,
  read([text], { before }) {
    const plain = text.normalize('NFKC');
    const parts = plain.match(PART) ?? [];
    const symbols = parts.filter((part) => /^[A-Z]/u.test(part));
    // "H5N1" is a virus, "COP30" a meeting; what has a group, a symbol of two letters or two numbers is a substance.
    const isFormula =
      /\d/u.test(plain) &&
      symbols.every((part) => ELEMENTS.has(part)) &&
      (/\(/u.test(plain) || symbols.some((part) => part.length > 1)
        ? symbols.length > 1
        : symbols.length > 2 && (plain.match(/\d+/gu) ?? []).length > 1);
    if (!isFormula || /[\p{L}\d]$/u.test(before)) return null;
    return parts
      .map((part) =>
        /^\d/u.test(part)
          ? cardinal(Number(part))
          : [...part].map(letterName).join(' '),
      )
      .join(' ');
  },
};

export default rule;
