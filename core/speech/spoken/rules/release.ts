import { letterName } from '../letters';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** Releases and network addresses, three steps and more: "v2.5.1", "192.168.1.10"; groups of three are thousands. */
const rule: Rule = {
  rank: 34,
  pattern: /([vV])?(\d{1,3}(?:\.\d{1,3}){2,3})(?![\p{L}\d]|[.,]\d)/u,
  read([, mark = '', steps = '']) {
    const parts = steps.split('.');
    if (parts.slice(1).every((part) => part.length === 3)) return null;
    const words = parts.map((part) => cardinal(Number(part))).join(' chấm ');
    return [letterName(mark), words].filter(Boolean).join(' ');
  },
};

export default rule;
