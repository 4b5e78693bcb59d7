import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';
import { UNIT, unitName } from '../units';

/** Single letters that are units only when they touch their number: "600m", not "tầng 5 g". */
const TIGHT = /^(?:s|h|V|W|L|g|HP|TB|MP|MB|KG)$/u;

const ENGINE = /(?:công suất|động cơ|máy|sức mạnh|sức kéo|tàu)[^.;]{0,24}$/iu;

/** "5km–7km", "5 km –7 km". */
const TOUCHED = new RegExp(`(?:[\\p{L}\\p{M}\\d%]|\\d\\s?${UNIT}\\s)$`, 'u');

/** "60km", "10-15 km", "7,62mm", "1m75", "3x4m". */
const rule: Rule = {
  rank: 55,
  pattern: new RegExp(
    `(\\d+)m(\\d{1,2})(?![\\d\\p{L}]|[.,]\\d)|(\\d+)\\s?(?:kg|ký|kí)(\\d)(?!\\d)|(\\d+)ha(\\d)(?!\\d)|` +
      `([-–−+±~])?(${NUMERAL})(?:\\s?([-–xX×])\\s?(${NUMERAL}))?(?:\\s?[xX×]\\s?(${NUMERAL}))?(\\s?)(${UNIT})`,
    'u',
  ),
  read(match, { before, after }) {
    const [
      ,
      metres,
      part,
      kilos,
      kiloPart,
      hectares,
      hectarePart,
      sign,
      first = '',
      mark,
      second,
      third,
      gap,
      unit = '',
    ] = match;
    if (metres && part) {
      // "100m2" is an area, "1m2" and "1m3" too; "1m75" a height.
      if (/^[23]$/u.test(part))
        return `${readNumeral(metres)} mét ${part === '2' ? 'vuông' : 'khối'}`;
      return `${readNumeral(metres)} mét ${readNumeral(part)}`;
    }
    if (kilos && kiloPart)
      return `${readNumeral(kilos)} ki lô ${readNumeral(kiloPart)}`;
    // "3ha5" is three and a half.
    if (hectares && hectarePart)
      return `${readNumeral(hectares)} héc ta ${hectarePart === '5' ? 'rưỡi' : readNumeral(hectarePart)}`;
    const name = unitName(unit);
    // "3,200 mAh": nobody measures these in thousandths.
    const isWhole = unit === 'mAh' && /^\d,\d{3}$/u.test(first);
    const head = readNumeral(isWhole ? first.replace(',', '') : first);
    if (name === null || head === null) return null;
    // "300 CV": horses of an engine, else letters of an office.
    if (gap && unit === 'CV' && !ENGINE.test(before)) return null;
    // "số 565 W": a house's number and its direction.
    if (gap && unit === 'W' && /số\s+$/iu.test(before)) return null;
    if (
      gap &&
      TIGHT.test(unit) &&
      !/^(?:h|g)$/u.test(unit) &&
      /^(?:\.?\s*\p{Lu}|-\p{L})/u.test(after)
    )
      return null;
    if (sign === '-' && /[\p{L}\d]\s?$/u.test(before)) return null;
    // "5km–7km", "9h00–11h": a dash that touches what stands before takes nothing away.
    if (sign && /[–−]/u.test(sign) && TOUCHED.test(before)) return null;
    const times = mark && /[xX×]/u.test(mark) ? 'nhân' : 'đến';
    return [
      signWord(sign),
      head,
      second ? `${times} ${readNumeral(second)}` : '',
      third ? `nhân ${readNumeral(third)}` : '',
      name,
    ]
      .filter(Boolean)
      .join(' ');
  },
};

function signWord(sign: string | undefined): string {
  if (sign === '+') return 'cộng';
  if (sign === '±') return 'cộng trừ';
  if (sign === '~') return 'khoảng';
  return sign ? 'âm' : '';
}

export default rule;
