/**
 * What tells "2-3 quả" and "10/12 xã" from days: the word that is counted, right behind the figures. The words were
 * taken from what follows "hơn / gần / khoảng 12 …" in the 40,000 articles, without those that follow "ngày 2/3 …"
 * there (2026-11); first syllables that also begin verbs ("thành lập", "công bố") stand with their second.
 */
const words = (list: string) => list.trim().split(/,\s*/u).join('|');

/** Measures and rounds of time and doses: no day is followed by them, whatever stands before. */
const MEASURES = words(
  `km2, km², km, m2, m², m3, m³, m, cm2, cm, mm, kg, mg, g, ml, l, ha, kWh, kW, MW, MB, GB, USD, EUR, mét, cây số, ki lô,
  ký, dặm, hải lý, hecta, héc ta, sào, gam, gram, lạng, yến, tạ, tấn(?! công), lít, nghìn, ngàn, triệu, tỷ, tỉ, vạn,
  chục, trăm, độ, tuổi, Tết, ngày, tuần, tháng(?!\\s\\d\\d?(?!\\d|\\p{P}\\d)), năm(?!\\s(?:\\d|nay|ngoái)), giờ(?!\\s(?:địa phương|Việt Nam|Hà Nội|GMT|Mỹ|quốc tế)),
  tiếng(?! nổ), phút, giây, lần(?! đầu), lượt, viên, gói, ly, cốc, bát, chén, thìa, muỗng, giọt, chỉ vàng, lượng vàng, ống, liều, mũi,
  bữa, buổi, ca(?! sĩ), quả, trái(?! phiếu)`,
);

const COUNTERS = words(
  `năm(?!\\s\\d), người, con, chiếc, cái, căn, ngôi, cây, tàu, thuyền, xe, ôtô, ô tô, máy, làn, phòng, tầng, phiếu, chuyến, khách, tên, cuộc, bài,
  tuyến, câu, đứa, môn, em(?! trai| gái), cháu, trẻ, hộ, xã, huyện, quận, phường, thôn, ấp, tỉnh, lô, hộp, chai, bao, thùng,
  túi, đĩa, vé, suất, đợt, ghế, chỗ, nữ, loài, loại, bức, trang, phiên, trận, ván, bàn(?! về| giao| hành), cặp, đôi, món, bậc,
  cấp, điểm, tiết, tờ, cuốn, quyển, bộ(?! trưởng| đội), vụ, chốt, ổ(?! định), thửa, mảnh, toa, cột, nhịp, hố, bông, bó, cành, lá,
  củ, hạt, miếng, lát, khúc, sợi, cuộn, đàn, bầy, ao, hồ, giường, lỗ, vết, nhát, bước(?! vào| sang| đầu), vòng(?! loại), chỉ tiêu,
  cơn, đoàn, nhóm, đội, lớp(?! học), trường, nhà(?! chức| nước), tổ(?! chức), tổ máy, đơn vị, cơ sở, cơ quan, công ty,
  doanh nghiệp, dự án, công trình, hồ chứa, trạm, cửa, cửa hàng, khoản(?! \\d), cầu, cống, kho, chợ, đập, nhà máy, lò, bệnh viện, khu, điểm trường, hạng mục, sản phẩm, mẫu, mặt hàng, bị cáo, bị can, nghi phạm, đối tượng,
  đồng chí, thành viên, ủy viên, uỷ viên, đại biểu, cử tri, học sinh, sinh viên, thí sinh, học viên, giáo viên, bác sĩ,
  công nhân, lao động, nhân viên, cán bộ, chuyên gia, nạn nhân, bệnh nhân, trường hợp, thuyền viên, ngư dân, phụ nữ,
  hành khách, hộ dân, gia đình, địa phương, tiêu chí, mục tiêu, nhiệm vụ, nội dung, chỉ số, kiến nghị, nhóm hàng, ngân hàng,
  cổ phiếu, tài khoản, vị trí, giao dịch, bạn, anh em, chị em, nước(?! lũ| sông| biển| rút| ngập), quốc gia, bang, tỉnh thành, phương tiện`,
);

/** What is no number of things, but has parts. */
const WHOLES = words(
  `số, tổng, diện tích, dân số, dân, quãng, chặng, lượng, máu, não, cơ thể, thời gian, thời lượng, nhiệm kỳ, mặt đường, lòng đường,
  chiều dài, chiều cao, chiều rộng, bề rộng, trọng lượng, trữ lượng, sản lượng, công suất, nguồn, kinh phí, chi phí,
  thế giới, lãnh thổ, khối lượng, dung tích, quân số, lực lượng`,
);
const SHARED = words(
  'thu nhập, giá trị, giá, vốn, lợi nhuận, lương, ngân sách, đường',
);

const behind = (list: string) =>
  new RegExp(`^\\s?(?:${list})(?![\\p{L}\\p{M}\\d])`, 'u');
const MEASURED = behind(MEASURES);
const COUNTED = behind(`${MEASURES}|${COUNTERS}`);
const WHOLE = behind(WHOLES);
const PARTED = behind(`${MEASURES}|${COUNTERS}|${WHOLES}|${SHARED}`);
const DOSED = behind('viên|gói|ống|thìa|muỗng|liều|bát|cốc|ly');

/** "ngày", "sáng", "hôm", "mùng", "20h" right before the figures; "mỗi ngày" and "3 ngày" tell no day. */
const DIRECT =
  /(?:(?:^|[^\p{L}\p{M}])(?:(?<!(?:mỗi|hằng|hàng|một|cả|từng|mấy|vài|nhiều|hai|ba|trong|\d)\s)ngày|(?<!(?:mỗi|hằng|hàng|một|cả|từng|các)\s)(?:sáng|trưa|chiều|tối|đêm)(?: sớm| muộn)?|khuya|hôm|mùng|mồng|rằm|lễ|dịp|nghỉ|khánh|Tết|thứ (?:hai|ba|tư|năm|sáu|bảy|\d),?|chủ nhật,?)|\d\s?(?:h|giờ)(?:\s?\d{2})?(?:\sphút)?,?)\s+\(?(?:\d{1,2}(?:[/-]\d{1,2})?\s*(?:(?<![/-]\d{1,2}),|và|-|–|đến)\s*)*$/iu;
/** "ngày khai giảng 5/9 học sinh": a day that has a name; "ngày có 3/5 ca" has none. */
const NAMED_DAY = /ngày(?:\s\p{L}+){1,3}\s$/iu;
const HOLDS =
  /(?<!\p{L})(?:có|được|còn|nhận|đạt|gần|hơn|khoảng|tới|đến|mất|tiếp|bán|ăn|thu|qua|nay)\s$/iu;

export function isCounted(after: string): boolean {
  return COUNTED.test(after);
}

/** "đến 2-3 rạp", "từ 3-5 nải", "hằng ngày bà nấu 5-6 nồi": what is reached is more often so many than a day, unless the sentence goes on. */
const REACHES =
  /(?<!\p{L})(?:(?:từ|đến|tới|sau|hết)|(?:mỗi|hằng|hàng|một) (?:ngày|sáng|trưa|chiều|tối|đêm)(?:,?\s\p{L}+){0,4},?)\s$/iu;
/** "từ 6-8 tại Đà Nẵng", "từ 1-9 vẫn sẽ": what goes on after a day. */
const GOES_ON =
  /^\s(?:đến|tới|và|tại|ở|vẫn|sẽ|đã|đang|với|vì|để|do|trên|thì|là|được|bị|có|cho|khi|theo|trở|tăng|giảm|áp|bắt|này|không|phải|các|những|mọi|toàn|sau|trước|cũng|chính|nhân|nhưng|mới|nên|rồi|lại|còn|hay|hoặc|khiến|vừa|năm|tức|nhằm)(?![\p{L}\p{M}])/iu;

/** "2-3 con": whether two numbers with a dash count what follows. @param isFeast whether the figures name a holiday */
export function countsRange(
  before: string,
  after: string,
  isFeast: boolean,
): boolean {
  if (MEASURED.test(after)) return true;
  if (isFeast || DIRECT.test(before)) return false;
  return (
    COUNTED.test(after) ||
    (REACHES.test(before) && /^\s\p{Ll}/u.test(after) && !GOES_ON.test(after))
  );
}

/** A part of a whole, none greater than it. */
const PART = '(?:1/[2-5]|2/[3-5]|3/[45]|4/5)';
const TO = new RegExp(
  `^\\s?(?:đến|tới|[-–])\\s?(?:(?:khoảng|gần|hơn) )?${PART}(?=\\s)`,
  'iu',
);
const FROM = new RegExp(
  `(?<![\\d/])${PART}\\s?(?:đến|tới|[-–])\\s?(?:(?:khoảng|gần|hơn) )?$`,
  'iu',
);

/** "tăng lên 2/3", "giảm từ 3/4 xuống 1/2": what grows or shrinks between parts. A price rises "từ 1/3" on a day. */
const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|nâng|hạ|rút|thu hẹp|mở rộng|thu nhỏ|tụt|sụt)(?:[,\s]+[\p{L}\d/.]+){0,6}\s(?:lên|xuống|còn|thành)\s(?:(?:đến|tới|khoảng|gần|hơn|chỉ|còn)\s)*$/iu;
const CHANGING =
  /(?<!\p{L})(?:tăng|giảm|nâng|hạ|rút|thu hẹp|mở rộng|thu nhỏ|tụt|sụt|đi)(?:\s\p{L}+){0,4}\stừ\s(?:khoảng |gần |hơn )?$/iu;
const TO_PART = new RegExp(
  `^(?:\\s\\p{L}+){0,4}\\s(?:lên|xuống|còn|thành)(?: (?:đến|tới|khoảng|gần|hơn|chỉ|còn))*\\s(?:${PART}|một nửa)(?![\\d/])`,
  'iu',
);

function changesPart(bottom: number, before: string, after: string): boolean {
  if (bottom > 5) return false;
  return CHANGED.test(before) || (CHANGING.test(before) && TO_PART.test(after));
}

/** "từ 2/3 đến 3/4 diện tích": both ends are parts of what stands behind the second. */
function partsOfOne(bottom: number, before: string, after: string): boolean {
  if (bottom > 5) return false;
  const to = TO.exec(after)?.[0];
  return to === undefined
    ? FROM.test(before) && PARTED.test(after)
    : PARTED.test(after.slice(to.length));
}

/** "10/12 xã", "2/3 số phiếu": whether two numbers with a slash tell a share of what follows. */
export function countsShare(
  top: number,
  bottom: number,
  before: string,
  after: string,
  isFeast: boolean,
): boolean {
  if (top >= bottom) return false;
  if (DOSED.test(after)) return true;
  if (DIRECT.test(before)) return false;
  if (partsOfOne(bottom, before, after)) return true;
  if (changesPart(bottom, before, after)) return true;
  if (WHOLE.test(after)) return !isFeast || bottom <= 5;
  // "từ 1/7 người dân …", "trước 5/12 doanh nghiệp …" begin or end on a day far more often.
  if (isFeast || /(?<!\p{L})(?:từ|trước|sau|vào)\s$/iu.test(before))
    return false;
  if (NAMED_DAY.test(before) && !HOLDS.test(before)) return false;
  return COUNTED.test(after);
}

const FEW = behind(
  'bị cáo|bị can|nghi phạm|đồng chí|ca(?! sĩ| khúc)|nạn nhân|bệnh nhân|trường hợp|tổ máy',
);
/** Tenths are shares ("3/10 hộ"), and so are parts of voters, whose number nobody knows. */
const TALLIED = behind(COUNTERS);

/** "5/7 ủy viên", "10/12 xã", "3/4 bị cáo": so many of the few there are; "2/3 thành viên" is a share. */
export function isTally(bottom: number, after: string): boolean {
  return (
    FEW.test(after) || (bottom > 5 && bottom !== 10 && TALLIED.test(after))
  );
}
