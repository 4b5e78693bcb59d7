import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** Terms as dealers write them. */
const TERMS: Readonly<Record<string, string>> = {
  w: 'tuần',
  D: 'ngày',
  W: 'tuần',
  M: 'tháng',
  Y: 'năm',
};
const CUE =
  /(?:[A-Z]{1,5}IBOR|SOFR|ESTR|TONAR|swap|trái phiếu|TPCP|lợi suất|kỳ hạn|lãi suất|thai)(?:\s\p{Ll}+){0,3}\s(?:\d{1,2}[DWMY]\s?(?:,|và|-|–|\/)\s?)*$/u;

/** "LIBOR 3M", "lợi suất trái phiếu 10Y": the term of a loan. */
const rule: Rule = {
  rank: 44.5,
  pattern: /(\d{1,2})([DWMYw])(?![\p{L}\p{M}\d])/u,
  read: ([, number = '', term = ''], { before }) =>
    CUE.test(before) ? `${cardinal(Number(number))} ${TERMS[term]}` : null,
};

export default rule;
