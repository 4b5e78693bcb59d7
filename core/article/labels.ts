import { foldString } from '../text/fold';

/**
 * Words that Vietnamese pages print above or in front of what is no part of the article. Compared folded
 * (no accents, no case), since sites print them in capitals and mistype the accents.
 */
const RELATED_LABELS = [
  'tin lien quan',
  'bai lien quan',
  'bai viet lien quan',
  'tin bai lien quan',
  'tin tuc lien quan',
  'cac tin lien quan',
  'chu de lien quan',
  'xem them',
  'doc them',
  'doc tiep',
  'tham khao them',
  'tin cung chuyen muc',
  'cung chuyen muc',
  'tin moi',
  'tin moi nhat',
  'tin khac',
  'cac tin khac',
  'cac bai khac',
  'bai viet khac',
  'tin tuc khac',
  'tin noi bat',
  'tin nong',
  'tin doc nhieu',
  'doc nhieu nhat',
  'nhung tin moi hon',
  'nhung tin cu hon',
  'theo dong su kien',
  'dong su kien',
  'cac su kien khac',
  'tin tuc su kien',
  'tin cu hon',
  'tin moi hon',
  'co the ban quan tam',
  'ban co the quan tam',
  'bai cung chuyen muc',
  'cac bai da dang',
  'tin da dua',
  'tin lien quan khac',
  'moi ban doc them',
  'bai doc nhieu',
  'xem nhieu nhat',
  'bai viet cung chuyen muc',
  'cac tin da dang',
  'tin cung muc',
  'cung su kien',
  'tin bai khac',
  'bai viet moi',
  'tin xem nhieu',
  'read more',
  'related news',
  'see also',
  'noi dung lien quan',
  'cac tin bai khac',
  'cac bai viet khac',
  'video lien quan',
  'tin cu',
  'cac bai viet lien quan',
  'doc them ve',
  'xem them ve',
  'nhieu nguoi doc',
  'tin tai tro',
  'tin tai tro',
  'van ban lien quan',
  'cac tin da dua',
  'cac bai da dua',
  'cac tin lien quan khac',
  'cac tin cung chuyen muc',
  'tin tuc cung chuyen muc',
  'cung chu de',
  'tin cung chu de',
  'bai viet cung chu de',
  'tin cung danh muc',
  'bai viet cung danh muc',
  'tin cung loai',
  'tin anh khac',
];

const WIDGET_LABELS = [
  'tu khoa',
  'tags',
  'tag',
  'the',
  'chu de',
  'su kien',
  'chia se',
  'binh luan',
  'gui binh luan',
  'y kien',
  'y kien ban doc',
  'quang cao',
  'danh gia bai viet',
  'link bai goc',
  'copy link',
  'lay link',
  'in trang',
  'in trang nay',
  'in bai',
  'in ra',
  'dong lai',
  'dong cua so nay',
  'in bai viet',
  've dau trang',
  'quay lai',
  'tro lai',
  'loading',
  'ban in',
  'gui email',
  'luu bai viet',
  'tong so diem cua bai viet',
  'click de danh gia bai viet',
  'noi dung dang cap nhat',
  'nghe doc bai',
  'nghe audio',
  'advertisement',
  'facebook',
  'twitter',
  'zalo',
  'google',
  'sao chep lien ket',
  'dien bien',
  'previous',
  'next',
  'like',
  'share',
  'theo doi',
  'dang ky',
  'dang nhap',
  'ban dang doc bai viet',
  'chia se bai viet',
  'xem toan man hinh',
  'phong to',
  'thu nho',
  'cac tep dinh kem',
  'tin chi tiet',
  'chi tiet',
  'chi tiet tin',
  'chi tiet tin tuc',
  'chi tiet bai viet',
  'moi nhat',
  'cu nhat',
  'moi nhat cu nhat',
  'cu nhat moi nhat',
];

/** Choices of a live blog; alone each may be a heading. */
const FILTERS = [
  'tat ca',
  'ban thang',
  'the phat',
  'thay nguoi',
  'su kien chinh',
  'diem nhan',
];

const RELATED = new Set(RELATED_LABELS);
const WIDGETS = new Set(WIDGET_LABELS);
const CHOICES = new Set([...WIDGET_LABELS, ...FILTERS]);

function labelForm(text: string): string {
  return foldString(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ \d+$/u, '')
    .trim();
}

/** "Tin liên quan", "CÙNG CHUYÊN MỤC:", … : what follows are links to other articles. */
export function isRelatedLabel(text: string): boolean {
  return text.length < 60 && RELATED.has(labelForm(text));
}

/** "Từ khóa:", "Chia sẻ", "Bình luận (0)", …: a widget of the page. */
export function isWidgetLabel(text: string): boolean {
  if (text.length >= 60) return false;
  const parts = text.split(/\s*[|•·\n]\s*/u).map(labelForm);
  return parts.length > 1
    ? parts.every((part) => CHOICES.has(part))
    : WIDGETS.has(labelForm(text));
}

const POINTER =
  /^(?:>>+|»+|►+|▶+|→|=>|\*?\s*(?:xem thêm|đọc thêm|đọc tiếp|tin liên quan|bài liên quan|mời (?:quý )?(?:bạn đọc|độc giả|vị)?\s*(?:đọc|xem)(?: thêm)?(?: video| clip)?|có thể bạn quan tâm)\s*[:>»-])/iu;

/** ">> …", "Xem thêm: …": the paragraph points to another article. */
export function isPointer(text: string): boolean {
  return POINTER.test(text);
}
