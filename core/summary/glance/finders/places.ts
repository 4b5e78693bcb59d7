import { type Finder, type Found, found } from '../finder';
import { AFTER, anyOf, BEFORE, GOES_ON, PLACE_NAME, RUNS_ON } from '../names';

const KINDS = anyOf(
  'tỉnh, thành phố, Thành phố, Tỉnh, Huyện, TP, TP., quận, huyện, xã, phường, thị xã, thị trấn, thôn, bản, ấp, đảo, quần đảo, sông, suối, hồ, núi, ' +
    'đèo, vịnh, đường, phố, quốc lộ, cao tốc, sân bay, cảng, cầu, chợ, bang',
);
/** Places that go without saying what they are. */
const KNOWN = anyOf(
  'Hà Nội, TP. HCM, TP HCM, TP.HCM, TPHCM, Sài Gòn, Đà Nẵng, Hải Phòng, Cần Thơ, Huế, An Giang, Bắc Giang, Bắc Kạn, ' +
    'Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, ' +
    'Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, ' +
    'Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, ' +
    'Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, ' +
    'Thái Bình, Thái Nguyên, Thanh Hóa, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Việt Nam, ' +
    'Trung Quốc, Mỹ, Nga, Nhật Bản, Hàn Quốc, Triều Tiên, Thái Lan, Lào, Campuchia, Singapore, Malaysia, Indonesia, ' +
    'Philippines, Ấn Độ, Úc, Anh, Pháp, Đức, Ý, Tây Ban Nha, Ukraine, Israel, Iran, Syria, Biển Đông, Hoàng Sa, Trường Sa, ' +
    'Bắc Kinh, Washington, London, Paris, Tokyo, Seoul, Bangkok, Hong Kong, Đài Loan, Phú Quốc, Đà Lạt, Nha Trang, Vũng Tàu',
);
/** Words whose second half looks like a kind of place: "yêu cầu", "văn bản", "lừa đảo". */
const FUSED =
  /(?:yêu|nhu|toàn|văn|phiên|nhật|kịch|cơ|căn|xuất|lừa|bán|liên|dẫn|tác|đồng|tàu|thành|miền|hình|hoàn|chủ|thủ|nhà|công|dân|kết|khám|đường) $/iu;
/** What begins like a name but is a body: "tỉnh Đoàn", "huyện Ủy". */
const BODY = /(?:UBND|HĐND|Ban|Hội|Sở|Cục|Đoàn|Công|Viện|Tòa|Toà)(?: |$)/u;
/** A name must follow with its own capital: "cầu thủ", "đường sắt" are no places. */
const NAMED = new RegExp(
  `(?:${BEFORE}(?:${KINDS}) ?${PLACE_NAME}|${BEFORE}(?:quận|phường|thôn|ấp|quốc lộ|tỉnh lộ) \\d{1,3}[A-Z]?)${AFTER}(?![.,]\\d)`,
  'gu',
);
/** "Công ty đầu tư đường cao tốc Việt Nam": all of a country's, no one place. */
const WIDE = /^(?:cao tốc|đường|sân bay|cảng) (?:Việt Nam|Trung Quốc)$/u;
/** "Cảnh sát trưởng bang Maharashtra Vishwa Padhare": where the place ends and the officer begins is not known. */
const OFFICE = /(?:trưởng|chủ tịch|bí thư|giám đốc|thống đốc|thị trưởng) $/iu;
/** A bare name must not go on as another one ("Anh Đức", "Hà Nội FC"), nor stand for who did something. */
const BARE = new RegExp(
  `(?<=(?:ở|tại|từ|đến|tới|về|vào|sang|qua|ra|gần|quanh|khắp|phía) )(?:${KNOWN})${AFTER}(?! \\p{Lu})`,
  'gu',
);

const places: Finder = {
  kind: 'place',
  rank: 5,
  *find(sentence): Iterable<Found> {
    for (const pattern of [NAMED, BARE])
      for (const match of sentence.matchAll(pattern))
        if (isPlace(match[0], match.index, sentence))
          yield found(match, match[0]);
  },
};

function isPlace(name: string, at: number, sentence: string): boolean {
  const before = sentence.slice(0, at);
  const next = sentence.slice(at + name.length);
  if (FUSED.test(before) || BODY.test(name) || WIDE.test(name)) return false;
  if (OFFICE.test(before) && name.split(' ').length > 3) return false;
  return !GOES_ON.test(next) && !RUNS_ON.test(next);
}

export default places;
