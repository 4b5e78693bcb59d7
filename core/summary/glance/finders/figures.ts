import { type Finder, type Found, found } from '../finder';
import { AFTER, anyOf, BEFORE } from '../names';

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const SCALE = `(?: (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ))*`;

/** Money and measures: whole with their unit. */
const UNITS = anyOf(
  'VND, VNĐ, USD, đô la, đô la Mỹ, euro, bảng Anh, yen, nhân dân tệ, bitcoin, lượng vàng, km, km2, km², m2, m², ' +
    'm3, m³, mét vuông, mét khối, mét, ha, hecta, héc ta, tấn, tạ, kg, ký, lít, độ C, MW, kWh, GW, hải lý, km/h, km/giờ, ' +
    'điểm phần trăm',
);
/** What is counted: a noun that says it by itself, with one word that narrows it. */
const COUNTED = anyOf(
  'người chết, người tử vong, người thiệt mạng, người bị thương, người mất tích, người dân, người lớn, người, nạn nhân, bệnh nhân, ' +
    'ca mắc, ca nhiễm, ca tử vong, ca bệnh, học sinh, sinh viên, giáo viên, thí sinh, trẻ em, công nhân, lao động, ' +
    'chiến sĩ, du khách, hành khách, khán giả, cổ động viên, hộ dân, hộ gia đình, hộ, gia đình, căn nhà, ngôi nhà, căn hộ, ' +
    'phòng học, trường học, trường, bệnh viện, doanh nghiệp, công ty, dự án, ô tô, ôtô, xe máy, xe tải, xe khách, tàu cá, ' +
    'ngư dân, thuyền viên, chuyến bay, máy bay, bị cáo, bị can, nghi phạm, đối tượng, cổ phiếu, cổ phần, bàn thắng, ' +
    'huy chương vàng, huy chương, quốc gia, tỉnh thành, địa phương, điểm bỏ phiếu, phiếu bầu, con lợn, con heo, cây xanh',
);
/** Counted together. */
const STAFF =
  'cán bộ(?:,? (?:và )?(?:chiến sĩ|công nhân viên(?: chức)?|nhân viên))*';
/** Numbers that name a thing instead of counting it. */
const ORDINAL =
  /(?<![\p{L}\p{M}])(?:điều|khoản|điểm|số|quận|lớp|khối|tổ|khu|thứ|tầng|phòng|mục|chương|khóa|khoá|phường|ngày|tháng|năm|lúc|quốc lộ|tỉnh lộ|km|hạng|top|vòng|tập|đội|nhóm|loại|cấp|ấp|thôn|bài|trang|phút|bảng|tỷ số|tỉ số)\s?$/iu;

const FIGURE = new RegExp(
  `${BEFORE}(?<![\\d.,/–-])(?:${NUMBER})(?:-(?:${NUMBER}))?(?:\\s?%|${SCALE} (?:${UNITS})(?:/(?:kg|tấn|tháng|năm|ngày|m2|m²|lít|lượng|người))?` +
    `|(?: (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ))+ đồng|(?<=\\.\\d{3}) đồng|${SCALE} (?:${STAFF}|${COUNTED}))${AFTER}(?!/\\d)`,
  'gu',
);

const figures: Finder = {
  kind: 'figure',
  rank: 2,
  *find(sentence): Iterable<Found> {
    for (const match of sentence.matchAll(FIGURE))
      if (!ORDINAL.test(sentence.slice(0, match.index)))
        yield found(match, match[0]);
  },
};

export default figures;
