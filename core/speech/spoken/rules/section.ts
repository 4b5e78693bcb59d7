import { pointName } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** What is numbered in steps, and scores and versions that are named with the dot. */
const CUE =
  /(?:^|[^\p{L}])(?:mục|tiểu mục|phần|bảng|hình|biểu|biểu đồ|phụ lục|phiên bản|bản|version|chương|điều|khoản|điểm mục|tiêu chí|bài|gói thầu|tiểu dự án|dự án thành phần|IELTS|Listening|Reading|Writing|Speaking|overall|GPA|iOS|iPadOS|macOS|Android|Windows|HyperOS|One UI|Bluetooth|USB(?:-C)?|PCIe|Wi-Fi|DisplayPort|HDMI|Python|Gemini|GPT|Claude|Grok|Llama|Qwen)\s+(?:số\s+)?(?:\d+(?:\.\d+)+\s*(?:,|và|-|–|đến)\s*)*$/iu;
/** "2.1. Mục tiêu" at the head of a paragraph. */
const HEADED = /^\.?\s+\p{Lu}/u;

/** "mục 2.1", "phiên bản 17.5.1", "IELTS 6.5": the dot is said. */
const rule: Rule = {
  rank: 32,
  pattern:
    /(\d{1,3}(?:\.\d{1,3})+)(?:\.([a-zđ])(?![\p{L}\p{M}.]))?(?!\d|[,-]\d|\/(?!\d\.0)|\.\d|\s?%)/u,
  read([, number = '', letter], { before, after }) {
    const steps = number.split('.');
    if (steps.slice(1).every((step) => step.length === 3)) return null;
    const told =
      steps.length > 2 ||
      CUE.test(before) ||
      (before.trim() === '' && HEADED.test(after));
    if (!told) return null;
    const words = letter
      ? [...steps.map(say), pointName(letter)]
      : steps.map(say);
    return words.join(' chấm ');
  },
};

function say(step: string): string {
  return step.startsWith('0') ? digitByDigit(step) : cardinal(Number(step));
}

export default rule;
