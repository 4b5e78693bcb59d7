import { expandIssuer } from '../issuers';
import { spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** "26/2020/TT-BTTTT", "15-CT/TW", "1234/UBND-KT", "TCVN 5574:2018": numbers of laws, papers and standards. */
const rule: Rule = {
  rank: 20,
  pattern:
    /(?<=(?:[Nn]ghị định|[Tt]hông tư|[Qq]uyết định|[Nn]ghị quyết|[Cc]hỉ thị|[Ll]uật|[Pp]háp lệnh|[Cc]ông văn|[Tt]hông báo|NĐ|TT|QĐ|NQ)(?: số)? )(\d{1,5})\/((?:19|20)\d{2})(?!\s?\/|[\d-])|(\d{1,6})(\p{L})?(?:([/-])(\d{4}))?\s?([/-])\s?(\p{Lu}[\p{Lu}\p{Ll}\d]*(?:(?<=\/ ?QH) \d{2}(?!\d))?(?:\s?[-/&]\s?\p{Lu}[\p{Lu}\p{Ll}\d]*)*)(?![\p{L}\d])|(QCVN|TCVN|ISO|IEC)(?: ?(\d{1,6})(?:-(\d+))?)(?:(?:[:/])\s?(\d{4}))?((?:[/-]\p{Lu}+)*)/u,
  read(match, { before }) {
    const [, bare, of, number = '', letter = '', , year, , issuer = ''] = match;
    if (bare) return `${cardinal(Number(bare))} năm ${cardinal(Number(of))}`;
    if (number === '') return standard(match);
    // "thứ 2 - CN": days of the week.
    if (issuer === 'CN' && /thứ\s$/iu.test(before)) return null;
    // "15/THPT" would be no document; those end in a known kind of paper or an issuer with capitals throughout.
    if (!/\p{Lu}{2}/u.test(issuer)) return null;
    const words = expandIssuer(issuer);
    if (words === null && year === undefined && !/[-/]/u.test(issuer))
      return null;
    const head =
      number.length > 1 && number.startsWith('0') && number.length > 2
        ? digitByDigit(number)
        : cardinal(Number(number));
    return [
      head,
      letter ? spell(letter) : '',
      year ? `năm ${cardinal(Number(year))}` : '',
      words ?? spell(issuer),
    ]
      .filter(Boolean)
      .join(' ');
  },
};

function standard(match: RegExpExecArray): string {
  const [, , , , , , , , , kind = '', number = '', part, year, issuer = ''] =
    match;
  const name =
    kind === 'QCVN'
      ? 'quy chuẩn Việt Nam'
      : kind === 'TCVN'
        ? 'tiêu chuẩn Việt Nam'
        : kind === 'ISO'
          ? 'i sô'
          : spell(kind);
  return [
    name,
    cardinal(Number(number)),
    part
      ? kind === 'ISO' && Number(part) >= 200 && !year
        ? `đến ${cardinal(Number(part))}`
        : `phần ${cardinal(Number(part))}`
      : '',
    year ? `năm ${cardinal(Number(year))}` : '',
    issuer ? (expandIssuer(issuer.replace(/^[-/]/u, '')) ?? spell(issuer)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export default rule;
