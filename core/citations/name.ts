import { isSyllable } from '../text/syllable-shape';

/** A person's name taken apart as reference lists need it. */
export interface Name {
  /** As it is signed, in its own order. */
  readonly whole: string;
  readonly isVietnamese: boolean;
  /** Empty for a pen name like "Thu Hằng" or "PV", which is never taken apart. */
  readonly family: string;
  /** Middle and given names in their own order. */
  readonly given: string;
  /** The last of them, by which Vietnamese names are sorted and people are called. */
  readonly called: string;
}

/** The commoner family names of the Kinh and of the larger minorities; folding would lose "Đỗ" in "Do". */
const FAMILIES = new Set(
  (
    'Nguyễn Nguyen Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bế Ca Cao Cấn Chu Châu Chử ' +
    'Cù Cung Diệp Doãn Đàm Đậu Đinh Đoàn Đồng Đới Đường Giang Giáp Hà Hàn Hầu Hoa Hứa Kha Khổng Khúc Khuất Kiều Kim La Lã ' +
    'Lâm Lăng Liêu Lò Lô Lục Lư Lữ Lương Lưu Lường Ma Mã Mạc Mạch Mai Mẫn Nghiêm Ngụy Nhâm Nhan Nông Ông Phí Phó Phùng ' +
    'Phương Quách Quan Quản Sầm Sùng Tạ Tăng Tào Thạch Thái Thân Thẩm Thang Thi Thiều Thịnh Tiêu Tô Tôn Tống Trang ' +
    'Triệu Trịnh Trương Từ Tưởng Ung Ứng Văn Vi Viên Vương Vòng Xa Y Ngân Quàng Cầm Điêu Giàng Thào Vàng Hờ Mùa Cứ'
  ).split(' '),
);
/** Of them, those that are given names at least as often: two syllables that begin so are a pen name. */
const ALSO_GIVEN = new Set(
  'An Hà Hoa Mai Giang Châu Dương Phương Kim Lâm Thái Văn Vi Y Thi Trang Ngân Quan Viên Hàn Lam'.split(
    ' ',
  ),
);
/** Family names of two syllables, by their first and second. */
const DOUBLE = new Set([
  'Tôn Thất',
  'Tôn Nữ',
  'Âu Dương',
  'Tư Mã',
  'Thượng Quan',
]);

/** Takes a signed name apart. @param signed NFC, as the article signs it; "XUÂN LONG" is "Xuân Long" */
export function nameOf(signed: string): Name {
  const words = inSentenceCase(signed.trim().split(/\s+/u));
  const whole = words.join(' ');
  const isVietnamese = looksVietnamese(words);
  const called = words.at(-1) ?? '';
  const asPenName = { whole, isVietnamese, family: '', given: whole, called };
  if (words.length < 2 || words.every(isInitials)) return asPenName;
  if (!isVietnamese) return foreign(whole, words);
  const [first = '', second = ''] = words;
  const length = DOUBLE.has(`${first} ${second}`) ? 2 : 1;
  if (length === 1 && !FAMILIES.has(first)) return asPenName;
  if (words.length === 2 && ALSO_GIVEN.has(first)) return asPenName;
  return {
    whole,
    isVietnamese,
    family: words.slice(0, length).join(' '),
    given: words.slice(length).join(' ') || called,
    called,
  };
}

/** Papers that sign in capitals mean a name all the same; initials stay. */
function inSentenceCase(words: readonly string[]): readonly string[] {
  const isShouted =
    words.length > 1 && words.every((word) => /^\p{Lu}+$/u.test(word));
  if (!isShouted) return words;
  return words.map((word) => {
    const [first = '', ...rest] = word;
    return first + rest.join('').toLocaleLowerCase('vi');
  });
}

/** Every word is a syllable of Vietnamese spelling ("Duy Anh" has no marks), or its commonest name without them. */
function looksVietnamese(words: readonly string[]): boolean {
  return (
    words[0] === 'Nguyen' ||
    words.every(
      (word) => isInitials(word) || isSyllable(word.toLocaleLowerCase('vi')),
    )
  );
}

/** "PV", "T.H", "V.": letters that stand for names. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*\.?){1,4}$/u.test(word) && !/^\p{Lu}$/u.test(word);
}

/** Particles that belong to the family name behind them. */
const PARTICLE =
  /^(?:van|von|der|den|de|da|di|du|del|della|la|le|bin|al|ibn|ter|dos)$/u;

function foreign(whole: string, words: readonly string[]): Name {
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at--;
  return {
    whole,
    isVietnamese: false,
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    called: words.at(-1) ?? '',
  };
}

/**
 * "V. A." of "Văn An", "J.-P." of "Jean-Pierre".
 * @param between what stands between two initials
 */
export function initials(given: string, between = ' '): string {
  return given
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part.normalize('NFC')][0] ?? ''}.`)
        .join('-'),
    )
    .join(between);
}
