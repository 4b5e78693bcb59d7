import { type Finder, type Found, found } from '../finder';
import { AFTER, anyOf, BEFORE, capitalised, GLUED, GOES_ON } from '../names';

/** What stands right before a person's name; in a sentence or with the capital that opens one. */
const TITLES = anyOf(
  'ông, bà, anh, chị, em, cháu, cô, chú, bác sĩ, bác sỹ, thiếu tướng, trung tướng, thượng tướng, đại tướng, đại tá, ' +
    'thượng tá, trung tá, thiếu tá, đại úy, đại uý, thượng úy, thượng uý, trung úy, trung uý, thiếu úy, chủ tịch, tổng bí thư, ' +
    'thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, tổng thống, cựu tổng thống, ngoại trưởng, giám đốc, phó giám đốc, ' +
    'tổng giám đốc, luật sư, giáo sư, tiến sĩ, thạc sĩ, ca sĩ, diễn viên, đạo diễn, nghệ sĩ, nhạc sĩ, nhà văn, nhà thơ, ' +
    'họa sĩ, hoạ sĩ, người mẫu, hoa hậu, á hậu, tiền đạo, tiền vệ, hậu vệ, thủ môn, cầu thủ, HLV, huấn luyện viên, ' +
    'bị cáo, bị can, nghi phạm, tài xế, vợ chồng anh, TS, ThS, PGS, GS, NSƯT, NSND, MC',
);
/** Words with a capital that are no person's name: bodies, countries, abbreviations. */
const NO_NAME =
  /^(?:[\p{Lu}\d]{2}|Việt|Hà Nội|Trung|Hàn|Nhật|Hong Kong|Hồng Kông|Đài Loan|Thái Lan|Triều|Đông Nam|Châu|Hollywood|Hội|Ban|Đoàn|Tòa|Toà|Viện|Hiệp hội|Tập đoàn|Công ty|Ủy|Uỷ|Cục|Vụ|Công an|Chủ tịch|Giám đốc|Phó|Bí thư|Quốc hội|Chính phủ|Bộ|Sở|UBND|HĐND|TP|Nhà nước|Đảng|Trung ương|Tỉnh|Thành)/u;

/** "Tổng thống Thổ Nhĩ Kỳ": an office without its holder. */
const COUNTRY =
  /^(?:Thổ Nhĩ Kỳ|Ấn Độ|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Ba Lan|Phần Lan|Th[uụ][ỵy] (?:Sĩ|Điển)|Đan Mạch|Na Uy|Nam Phi|Ai Cập|Hy Lạp|Miến Điện|Mông Cổ|Nam Tư|Ả Rập(?: Saudi| Xê Út)?|Arab Saudi|New Zealand|Sri Lanka)$/u;

const PERSON = new RegExp(
  `${BEFORE}(?:${TITLES}|${TITLES.replace(/(?<=^|\|)\p{Ll}/gu, (c) => c.toLocaleUpperCase('vi'))})\\.? (${capitalised(2, 7)})${AFTER}`,
  'gu',
);

const people: Finder = {
  kind: 'person',
  rank: 3,
  *find(sentence): Iterable<Found> {
    for (const match of sentence.matchAll(PERSON)) {
      const next = sentence.slice((match.index ?? 0) + match[0].length);
      const before = sentence.slice(0, match.index);
      // "Độc Cô Cầu Bại": a title with a capital inside a name is a part of it.
      const inName =
        /^\p{Lu}/u.test(match[0]) && /\p{Lu}\p{L}+ $/u.test(before);
      const name = match[1] ?? '';
      const isName =
        !NO_NAME.test(name) && !COUNTRY.test(name) && !GLUED.test(name);
      if (isName && !GOES_ON.test(next) && !inName)
        yield found(match, match[0]);
    }
  },
};

export default people;
