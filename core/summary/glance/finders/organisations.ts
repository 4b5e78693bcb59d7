import { type Finder, type Found, found } from '../finder';
import {
  AFTER,
  anyOf,
  BEFORE,
  capitalised,
  GOES_ON,
  PLACE_NAME,
  RUNS_ON,
} from '../names';

const PLACE = `(?:tỉnh|thành phố|TP\\.?|quận|huyện|xã|phường|thị xã|thị trấn) ?(?:${PLACE_NAME}|\\d{1,2})`;
/** Bodies that a place's name completes. */
const LOCAL = anyOf(
  'Công an, công an, UBND, HĐND, TAND, VKSND, Tòa án nhân dân, Toà án nhân dân, Viện Kiểm sát nhân dân, Tỉnh ủy, Tỉnh uỷ, ' +
    'Huyện ủy, Huyện uỷ, Thành ủy, Thành uỷ, Bộ Chỉ huy Quân sự, Bệnh viện Đa khoa',
);
/** Ministries and their like, under the names they have borne. */
const FIELDS = anyOf(
  'Công an, Quốc phòng, Ngoại giao, Nội vụ, Tư pháp, Tài chính, Công Thương, Công thương, Xây dựng, Y tế, ' +
    'Giáo dục và Đào tạo, GD-ĐT, GD&ĐT, Giao thông Vận tải, Giao thông vận tải, GTVT, Nông nghiệp và Phát triển nông thôn, ' +
    'NN-PTNT, NN&PTNT, Nông nghiệp và Môi trường, Khoa học và Công nghệ, KH-CN, KH&CN, Thông tin và Truyền thông, TT-TT, ' +
    'TT&TT, VH-TT&DL, VHTT&DL, ' +
    'LĐ-TB&XH, Tài nguyên và Môi trường, TN-MT, TN&MT, Kế hoạch và Đầu tư, KH-ĐT, KH&ĐT, Du lịch',
);
/** These have commas inside. */
const LONG_FIELDS =
  'Văn h[óo][aá], Thể thao và Du lịch|Lao động,? [-–]? ?Thương binh và Xã hội';
const OWNERS = anyOf(
  'Công ty, Công ty cổ phần, Công ty CP, Công ty TNHH, Công ty TNHH MTV, Tập đoàn, Ngân hàng, Bệnh viện, Đại học, ' +
    'Trường Đại học, Trường đại học, Trường THPT, Trường THCS, Trường Tiểu học, Trường tiểu học, Hãng hàng không, CLB, ' +
    'Câu lạc bộ, Hiệp hội, Liên đoàn, Báo, báo, Đài, đài, hãng tin, Hãng tin, tạp chí, Tạp chí, kênh',
);
const KNOWN = anyOf(
  'Quốc hội, Chính phủ, Thanh tra Chính phủ, Ngân hàng Nhà nước, Bộ Chính trị, Liên Hợp Quốc, Liên Hiệp Quốc, WHO, ASEAN, ' +
    'NATO, FIFA, UEFA, AFC, VFF, Vietnam Airlines, Vietjet, Viettel, Vingroup, EVN, Petrolimex, Facebook, Google, Apple',
);

const ORGANISATION = new RegExp(
  `${BEFORE}(?:(?:${LOCAL}) (?:${PLACE}|(?!TP)${capitalised(2, 2)})|(?<!(?:cán|trụ|cơ|toàn|nội|quân|hội) )(?:[Bb]ộ|[Ss]ở) (?:${LONG_FIELDS}|${FIELDS})(?: ${PLACE})?` +
    `|(?:${OWNERS}) ${capitalised(1, 5)}|(?:${KNOWN}))${AFTER}`,
  'gu',
);

/** "Thủ tướng Chính phủ" is a person, "trái phiếu Chính phủ" a paper, "nhà báo Lan" a journalist. */
const PART =
  /(?:thủ tướng|văn phòng|trái phiếu|đại biểu|phó thủ tướng|nhà|cảnh|thông|tình|giấy|tòa|toà) $/iu;
/** What may follow a company's or a paper's name that ends there; other small letters continue it. */
const ENDS =
  /^(?:$|[^\p{L} ]| [^\p{L}]| (?:đã|đang|sẽ|bị|được|cho|của|và|là|có|ở|tại|trong|với|từ|để|về|khi|vừa|cũng|không|dẫn|nói|do|thông báo|tổ chức|tiếp nhận|ngày|hôm|sau|trước|nhằm|phải|bắt đầu|bán|mua|xin|khẳng|xác|vẫn|gần|trên|ra|đến|thì|mà|nhưng|theo) )/u;
/** A network as the place where something is written. */
const SITE = /^(?:Facebook|Google)$/u;
const ON_SITE =
  /(?:trên|tài khoản|trang|qua|mạng|mạng xã hội|fanpage|lên|bằng|nhóm) $/iu;
const NAMED_BY_PLACE = new RegExp(`^(?:${LOCAL}) `, 'u');
const OWNER = new RegExp(`^(?:${OWNERS}) `, 'u');

const organisations: Finder = {
  kind: 'organisation',
  rank: 4,
  *find(sentence): Iterable<Found> {
    for (const match of sentence.matchAll(ORGANISATION))
      if (isWhole(match[0], match.index ?? 0, sentence))
        yield found(match, match[0]);
  },
};

function isWhole(name: string, at: number, sentence: string): boolean {
  const next = sentence.slice(at + name.length);
  if (PART.test(sentence.slice(0, at)) || GOES_ON.test(next)) return false;
  if (
    name === 'Đài Loan' ||
    /^[Bb]áo (?:Nga|Mỹ|Anh|Pháp|Đức|Trung|Hàn|Nhật)/u.test(name)
  )
    return false;
  if (/ (?:TP|Tp)$/u.test(name)) return false;
  if (NAMED_BY_PLACE.test(name) && RUNS_ON.test(next)) return false;
  if (SITE.test(name) && ON_SITE.test(sentence.slice(0, at))) return false;
  // "Báo Công an nhân dân", "Đại học Kinh tế quốc dân"
  return !OWNER.test(name) || ENDS.test(next);
}

export default organisations;
