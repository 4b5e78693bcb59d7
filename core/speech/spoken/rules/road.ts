import { spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** Signs of roads by Nghị định 165/2024/NĐ-CP; CT (cao tốc) is spelt, as the words before mostly say it. */
const NAMES: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  ĐT: 'đường tỉnh',
  DT: 'đường tỉnh',
  ĐH: 'đường huyện',
  TL: 'tỉnh lộ',
  HL: 'hương lộ',
  CT: 'xê tê',
};

/** "đường ĐT 741", "quốc lộ QL1": what the text has said of the name. */
const SAID = /(?<!\p{L})(?:(đường)|(?:đường tỉnh|tỉnh lộ|quốc lộ))\s$/iu;
/** "tuyến DT 601": a way; DT with a blank is an area without it. */
const WAY =
  /(?<!\p{L})(?:đường|tuyến|trên|qua|ngã (?:ba|tư)|nút giao|nối|dọc|cầu|và|km\s?\d+(?:\+\d+)?)(?: đường)?\s$|(?:ĐT|DT|QL|TL)\.?\s?\d+\p{Lu}?\s?(?:,|và|-|–)\s?$/iu;
const AREA =
  /^\s?(?:[xX×]\s?\d|[-–]\s?\d|(?:[kc]?m[2²]|m|ha|mét|héc|hec|sào|công|mẫu|đất|sàn|nghìn|ngàn|triệu|tỷ|tỉ|đồng|USD)(?![\p{L}\p{M}]))/iu;

/** "QL1A", "QL.14", "ĐT.741", "TL 8", "CT.01". */
const rule: Rule = {
  rank: 17,
  pattern:
    /(QL|ĐT|DT|ĐH|TL|HL|CT)(\.?)(\s?)(\d{1,3})([A-ZĐ])?(?![\p{L}\d]|[.,/-]\d|-\p{Lu})/u,
  read(
    [, kind = '', dot = '', gap = '', number = '', branch = ''],
    { before, after },
  ) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (gap && (kind === 'CT' || kind === 'HL')) return null;
    // "ĐT 22 tuổi": a team more often than a road.
    if (kind === 'ĐT' && gap && number.length < 3) return null;
    // "vốn ĐT 120 triệu": what is invested.
    if (kind === 'ĐT' && /(?:vốn|mức|tổng)\s$/iu.test(before)) return null;
    if (kind === 'DT') {
      if (number.length < 3 || AREA.test(after)) return null;
      if (gap && !WAY.test(before)) return null;
    }
    // "ĐH 2026": a university; the road of a district is written with a dot or a way before it.
    if (kind === 'ĐH' && !(dot || (!gap && WAY.test(before)))) return null;
    const figure = number.startsWith('0')
      ? digitByDigit(number)
      : cardinal(Number(number));
    return [nameAfter(kind, before), figure, spell(branch)]
      .filter(Boolean)
      .join(' ');
  },
};

function nameAfter(kind: string, before: string): string {
  const name = NAMES[kind] ?? '';
  const said = SAID.exec(before);
  if (!said) return name;
  if (said[1]) return name.replace(/^đường\s/u, '');
  return new RegExp(`${name}\\s$`, 'iu').test(before) ? '' : name;
}

export default rule;
