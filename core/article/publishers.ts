import { foldString } from '../text/fold';

/**
 * Papers and agencies whose names read like a person's ("Lao Động", "Tiền Phong"), folded. A byline is
 * people only; a name from here is a source.
 */
const KNOWN = new Set(
  `vnexpress|dan tri|tuoi tre|tuoi tre online|thanh nien|thanh nien online|tien phong|lao dong|nguoi lao dong|nld|nhan dan|vietnamnet|zing|znews|zing news|kenh14|soha|cafef|cafebiz|genk|vietnamplus|quan doi nhan dan|phap luat|phap luat tphcm|phap luat viet nam|phap luat plus|an ninh thu do|cong an nhan dan|ha noi moi|sai gon giai phong|suc khoe doi song|suc khoe va doi song|gia dinh|gia dinh xa hoi|gia dinh va xa hoi|gia dinh & xa hoi|doanh nghiep va tiep thi|doanh nghiep tiep thi|nhip song thi truong|nhip song kinh te|nhip song viet|tri thuc tre|tri thuc va cuoc song|the thao van hoa|the thao va van hoa|van hoa|doi song phap luat|doi song va phap luat|dan viet|giao thong|dau tu|dau tu chung khoan|vneconomy|infonet|nguoi dua tin|reuters|forbes|bloomberg|guardian|the guardian|ew|washington post|new york times|the new york times|nikkei|sputnik|tass|ria|xinhua|tan hoa xa|yonhap|kyodo|bbc|cnn|afp|ap|dpa|nbc|abc|cbs|helino|saostar|ione|ngoi sao|ngoisao|24h|khampha|khoa hoc|tin tuc|to quoc|toquoc|vgp|vgp news|chinhphu|bao chinh phu|the saigon times|saigon times|theleader|vietnamfinance|ictnews|kien thuc|bao moi|phu nu|phu nu viet nam|phu nu online|giao duc thoi dai|giao duc va thoi dai|nong nghiep viet nam|nong thon ngay nay|dai doan ket|tai nguyen moi truong|thoi dai|bong da|bongdaplus|webthethao|afamily|eva|yan|2sao|autopro|gamek|hoa hoc tro|tuoi tre thu do|kinh te do thi|xay dung|cong thuong|cong luan|nha bao va cong luan|dien dan doanh nghiep|viet times|viettimes|thoi bao ngan hang|hai quan|phunutoday|techz|motthegioi|mot the gioi|vtc|vtv|vov|vna|ttxvn|dspl|qdnd|anninhthudo|antd|gd&td|pld&xh|ndt|ndo|tto|tno|tpo|plo|sggp|hnm|dcsvn|vnanet|daily mail|dailymail|mirror|the sun|marca|sky sports|goal|espn|people|vogue|elle|sina|sohu|weibo|163|qq|baidu|the paper|scmp|economist|the economist|cnbc|wsj|wall street journal|financial times|business insider|fortune|time|techcrunch|the verge|cnet|wired|healthline|webmd`.split(
    '|',
  ),
);

/** Words that only publishers and public bodies have in their names, folded. */
const WORDS =
  /(?:^|\s)(?:bao|tap chi|tc|dai phat thanh|dai truyen hinh|truyen hinh|thong tan xa|cong thong tin|cong ttdt|online|news|net|ubnd|uy ban|ban bien tap|bbt|toa soan|trung tam|cong ty|website|trang tin|tap doan|facebook|fanpage|internet|admin|administrator|super user|quan tri|thong tin|times|post|daily|media|press|tv|truong|so|phong|vien|cuc|vu)(?:$|\s)|\.(?:vn|com|net|org)(?:$|[\s/])|https?:|@/u;

/** Whether a name is a publisher's, an agency's or a body's, and not a person's. */
export function isPublisher(
  name: string,
  ownNames: readonly string[],
): boolean {
  const folded = foldString(name)
    .replace(/[^\p{L}\p{N}&./:@ -]+/gu, '')
    .trim();
  if (folded === '') return true;
  // A surname may fold to such a word ("Vũ", "Bảo"): as the first of several it is a name.
  const words = folded.split(' ');
  const tested =
    words.length > 1 &&
    /^(?:vu|bao|so|vien|truong)$/u.test(words[0] ?? '') &&
    name.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:báo|sở|viện|trường|vụ)$/iu.test(name.split(' ')[0] ?? '')
      ? words.slice(1).join(' ')
      : folded;
  if (KNOWN.has(folded) || WORDS.test(tested)) return true;
  return ownNames.some((own) => foldString(own) === folded);
}
