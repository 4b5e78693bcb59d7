import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../core/text/neighbours';
import { spellingOf } from '../core/text/spelling';
import { parseSyllable, writeSyllable } from '../core/text/syllable';

/** Syllable, its spelling, the spelling of its rhyme; as Tiếng Việt 1 (Bộ GD&ĐT, 2020) spells. */
const TABLE: readonly (readonly [string, string, string?])[] = [
  ['ngã', 'ngờ – a – nga – ngã – ngã'],
  ['ba', 'bờ – a – ba'],
  ['bà', 'bờ – a – ba – huyền – bà'],
  ['cá', 'cờ – a – ca – sắc – cá'],
  ['kẻ', 'ca – e – ke – hỏi – kẻ'],
  ['ghế', 'gờ – ê – ghê – sắc – ghế'],
  ['ghi', 'gờ – i – ghi'],
  ['gà', 'gờ – a – ga – huyền – gà'],
  ['nghỉ', 'ngờ – i – nghi – hỏi – nghỉ'],
  ['nghiêng', 'ngờ – iêng – nghiêng', 'iê – ngờ – iêng'],
  ['nghệ', 'ngờ – ê – nghê – nặng – nghệ'],
  ['gì', 'giờ – i – gi – huyền – gì'],
  ['già', 'giờ – a – gia – huyền – già'],
  ['giếng', 'giờ – iêng – giêng – sắc – giếng', 'iê – ngờ – iêng'],
  ['giết', 'giờ – iết – giết – sắc – giết', 'iê – tờ – iết'],
  ['giữ', 'giờ – ư – giư – ngã – giữ'],
  ['giúp', 'giờ – úp – giúp – sắc – giúp', 'u – pờ – úp'],
  ['quá', 'quờ – a – qua – sắc – quá'],
  ['quý', 'quờ – y – quy – sắc – quý'],
  ['quốc', 'quờ – ốc – quốc – sắc – quốc', 'ô – cờ – ốc'],
  ['quyển', 'quờ – yên – quyên – hỏi – quyển', 'yê – nờ – yên'],
  ['quê', 'quờ – ê – quê'],
  ['quang', 'quờ – ang – quang', 'a – ngờ – ang'],
  ['trường', 'trờ – ương – trương – huyền – trường', 'ươ – ngờ – ương'],
  ['người', 'ngờ – ươi – ngươi – huyền – người', 'ươ – i – ươi'],
  ['rượu', 'rờ – ươu – rươu – nặng – rượu', 'ươ – u – ươu'],
  ['buổi', 'bờ – uôi – buôi – hỏi – buổi', 'uô – i – uôi'],
  ['muốn', 'mờ – uôn – muôn – sắc – muốn', 'uô – nờ – uôn'],
  ['thuốc', 'thờ – uốc – thuốc – sắc – thuốc', 'uô – cờ – uốc'],
  ['tiền', 'tờ – iên – tiên – huyền – tiền', 'iê – nờ – iên'],
  ['chiều', 'chờ – iêu – chiêu – huyền – chiều', 'iê – u – iêu'],
  ['yêu', 'yêu', 'yê – u – yêu'],
  ['yến', 'yên – sắc – yến', 'yê – nờ – yên'],
  ['mía', 'mờ – ia – mia – sắc – mía'],
  ['mưa', 'mờ – ưa – mưa'],
  ['mùa', 'mờ – ua – mua – huyền – mùa'],
  ['hóa', 'hờ – oa – hoa – sắc – hóa', 'o – a – oa'],
  ['khỏe', 'khờ – oe – khoe – hỏi – khỏe', 'o – e – oe'],
  ['thủy', 'thờ – uy – thuy – hỏi – thủy', 'u – y – uy'],
  ['huệ', 'hờ – uê – huê – nặng – huệ', 'u – ê – uê'],
  ['toán', 'tờ – oan – toan – sắc – toán', 'o – a – nờ – oan'],
  ['ngoài', 'ngờ – oai – ngoai – huyền – ngoài', 'o – a – i – oai'],
  ['xoáy', 'xờ – oay – xoay – sắc – xoáy', 'o – a – y – oay'],
  ['khuya', 'khờ – uya – khuya', 'u – ya – uya'],
  ['huyện', 'hờ – uyên – huyên – nặng – huyện', 'u – yê – nờ – uyên'],
  ['nguyễn', 'ngờ – uyên – nguyên – ngã – nguyễn', 'u – yê – nờ – uyên'],
  ['tuyết', 'tờ – uyết – tuyết – sắc – tuyết', 'u – yê – tờ – uyết'],
  ['xuân', 'xờ – uân – xuân', 'u – â – nờ – uân'],
  ['xoăn', 'xờ – oăn – xoăn', 'o – ă – nờ – oăn'],
  ['ngoằn', 'ngờ – oăn – ngoăn – huyền – ngoằn', 'o – ă – nờ – oăn'],
  ['mát', 'mờ – át – mát – sắc – mát', 'a – tờ – át'],
  ['một', 'mờ – ốt – mốt – nặng – một', 'ô – tờ – ốt'],
  ['sách', 'sờ – ách – sách – sắc – sách', 'a – chờ – ách'],
  ['lịch', 'lờ – ích – lích – nặng – lịch', 'i – chờ – ích'],
  ['đẹp', 'đờ – ép – đép – nặng – đẹp', 'e – pờ – ép'],
  ['học', 'hờ – óc – hóc – nặng – học', 'o – cờ – óc'],
  ['anh', 'anh', 'a – nhờ – anh'],
  ['ông', 'ông', 'ô – ngờ – ông'],
  ['ý', 'y – sắc – ý'],
  ['ở', 'ơ – hỏi – ở'],
  ['ăn', 'ăn', 'ă – nờ – ăn'],
  ['ẩn', 'ân – hỏi – ẩn', 'â – nờ – ân'],
  ['phở', 'phờ – ơ – phơ – hỏi – phở'],
  ['nhẫn', 'nhờ – ân – nhân – ngã – nhẫn', 'â – nờ – ân'],
  ['đường', 'đờ – ương – đương – huyền – đường', 'ươ – ngờ – ương'],
  ['sữa', 'sờ – ưa – sưa – ngã – sữa'],
  ['vẫy', 'vờ – ây – vây – ngã – vẫy', 'â – y – ây'],
  ['cứu', 'cờ – ưu – cưu – sắc – cứu', 'ư – u – ưu'],
  ['xoong', 'xờ – oong – xoong', 'oo – ngờ – oong'],
  ['ngoèo', 'ngờ – oeo – ngoeo – huyền – ngoèo', 'o – e – o – oeo'],
  ['Hà', 'hờ – a – ha – huyền – hà'],
];

describe('spelling', () => {
  const rows = TABLE.map(([written, parts, rhyme]) => ({
    written,
    parts,
    rhyme,
  }));
  test.each(rows)('$written', ({ written, parts, rhyme }) => {
    const syllable = parseSyllable(written);
    if (!syllable) throw new Error(`${written} is not taken apart`);
    const spelling = spellingOf(syllable);
    expect(spelling.parts.join(' – ')).toBe(parts);
    expect(spelling.rhyme?.join(' – ')).toBe(rhyme);
    expect(writeSyllable(syllable)).toBe(written.toLocaleLowerCase('vi'));
  });

  test.each(['hoà', 'thuý', 'ngã'.normalize('NFD')])(
    '%s is known in the other tone style and form too',
    (written) => expect(parseSyllable(written)).not.toBeNull(),
  );

  test.each([
    'World',
    'b',
    'ng',
    'gal',
    'kà',
    'ghà',
    'tat',
    'xyz',
    '',
    'hello',
    '12',
  ])('“%s” is no Vietnamese syllable', (written) =>
    expect(parseSyllable(written)).toBeNull(),
  );
});

describe('neighbours', () => {
  const TABLE_OF_NEIGHBOURS: readonly (readonly [string, string, string])[] = [
    ['ngã', 'nga ngà ngá ngả ngạ', ''],
    ['cô', 'cồ cố cổ cỗ cộ', 'co cơ'],
    ['đa', 'đà đá đả đã đạ', 'da'],
    ['mát', 'mạt', 'mắt mất'],
    ['mưa', 'mừa mứa mửa mữa mựa', 'mua'],
    ['bướm', 'bươm bườm bưởm bưỡm bượm', 'buốm'],
    ['hòa', 'hoa hóa hỏa hõa họa', ''],
  ];
  test.each(TABLE_OF_NEIGHBOURS)('%s', (written, sameLetters, otherLetters) => {
    const syllable = parseSyllable(written);
    if (!syllable) throw new Error(`${written} is not taken apart`);
    const { tones, letters } = neighboursOf(syllable);
    expect(tones.join(' ')).toBe(sameLetters);
    expect(letters.join(' ')).toBe(otherLetters);
  });
});
