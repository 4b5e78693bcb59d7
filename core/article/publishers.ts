import { foldString } from '../text/fold';

/**
 * Papers and agencies whose names read like a person's ("Lao Động", "Tiền Phong"), folded. A byline is
 * people only; a name from here is a source.
 */
const KNOWN = new Set(
  [
    'vnexpress|dan tri|tuoi tre|tuoi tre online|thanh nien|thanh nien online|tien phong|lao dong|nguoi lao dong|nld|nhan dan',
    'vietnamnet|zing|znews|zing news|kenh14|soha|cafef|cafebiz|genk|vietnamplus|quan doi nhan dan|phap luat|phap luat tphcm',
    'phap luat viet nam|phap luat plus|an ninh thu do|cong an nhan dan|ha noi moi|sai gon giai phong|suc khoe doi song',
    'suc khoe va doi song|gia dinh|gia dinh xa hoi|gia dinh va xa hoi|gia dinh & xa hoi|doanh nghiep va tiep thi',
    'doanh nghiep tiep thi|nhip song thi truong|nhip song kinh te|nhip song viet|tri thuc tre|tri thuc va cuoc song',
    'the thao van hoa|the thao va van hoa|van hoa|doi song phap luat|doi song va phap luat|dan viet|giao thong|dau tu',
    'dau tu chung khoan|vneconomy|infonet|nguoi dua tin|saostar|ione|ngoi sao|ngoisao|24h|khampha|khoa hoc|tin tuc|to quoc',
    'toquoc|vgp|vgp news|chinhphu|bao chinh phu|the saigon times|saigon times|theleader|vietnamfinance|ictnews|kien thuc',
    'bao moi|phu nu|phu nu viet nam|phu nu online|giao duc thoi dai|giao duc va thoi dai|nong nghiep viet nam',
    'nong thon ngay nay|dai doan ket|tai nguyen moi truong|thoi dai|bong da|bongdaplus|webthethao|afamily|eva|yan|2sao',
    'autopro|gamek|hoa hoc tro|tuoi tre thu do|kinh te do thi|xay dung|cong thuong|cong luan|nha bao va cong luan',
    'dien dan doanh nghiep|viettimes|thoi bao ngan hang|hai quan|phunutoday|techz|motthegioi|mot the gioi|vtc|vtv|vov|vna|vietnam+',
    'ttxvn|dspl|qdnd|anninhthudo|antd|gd&td|ndt|ndo|tto|tno|tpo|plo|sggp|hnm|dcsvn|helino|pv vov|cand',
    'reuters|forbes|bloomberg|guardian|the guardian|ew|washington post|new york times|the new york times|nikkei|sputnik',
    'tass|ria|xinhua|tan hoa xa|yonhap|kyodo|bbc|cnn|afp|ap|dpa|nbc|abc|cbs|daily mail|dailymail|mirror|the sun|marca',
    'sky sports|goal|espn|people|vogue|elle|sina|sohu|weibo|163|qq|scmp|economist|the economist|cnbc|wsj',
    'wall street journal|financial times|business insider|fortune|time|techcrunch|the verge|cnet|wired|healthline|webmd',
  ].flatMap((line) => line.split('|')),
);

/** Words that only publishers and public bodies have in their names; with accents, since "Bảo" is a name. */
const WORDS =
  /(?:^|\s)(?:báo|tạp chí|tc|đài|phát thanh|truyền hình|thông tấn xã|cổng|trang thông tin|trang tin|online|news|net|times|post|daily|media|press|tv|ubnd|hđnd|ủy ban|uỷ ban|ban biên tập|bbt|tòa soạn|toà soạn|trung tâm|công ty|website|tập đoàn|facebook|fanpage|internet|admin|administrator|super user|quản trị|quản trị viên|trường|đại học|sở|phòng|viện|cục|vụ|bộ|tỉnh|huyện|quận|phường|xã|hội|liên đoàn|công đoàn)(?:$|\s)|\.(?:vn|com|net|org)(?:$|[\s/])|https?:|@/iu;

/**
 * Whether a name is a publisher's, an agency's or a body's, and not a person's.
 * @param ownNames names of the site itself
 */
export function isPublisher(
  name: string,
  ownNames: readonly string[],
): boolean {
  // "VOV1", "VTV24": one of an agency's programmes.
  const folded = foldString(name)
    .trim()
    .replace(/^(vov|vtv|vtc|htv)\d{1,2}$/u, '$1');
  // An agency with its bureau: "VOV-TP.HCM".
  const agency = /^(\p{Lu}{3,})\s?-\s?\p{Lu}/u.exec(name)?.[1];
  if (agency && KNOWN.has(foldString(agency))) return true;
  if (KNOWN.has(folded) || WORDS.test(name.toLocaleLowerCase('vi')))
    return true;
  return ownNames.some((own) => foldString(own).trim() === folded);
}
