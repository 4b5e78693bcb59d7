import { foldToneStyle } from '../../text/normal';
import type { Reading } from '../reading';

/** Classes of function words, as bits; a syllable may be in several. */
export const CLASS = {
  /** Opens a subordinate clause or a phrase. */
  subordinator: 1,
  pointer: 2,
  firstPerson: 4,
  auxiliary: 8,
  /** Begins the name of a person, a group or a body. */
  subject: 16,
  /** Makes what follows a claim, a guess or a denial. */
  hedge: 32,
  /** Sure sign of a finite clause. */
  finite: 64,
  preposition: 128,
  /** Word of address that needs a name after it, or one before it in the text. */
  kin: 256,
  /** Predicate by count, see the trained table. */
  predicate: 512,
  joint: 1024,
  /** Opens a list. */
  lister: 2048,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    CLASS.subordinator,
    'khi sau do theo tại ngày trong vì nếu để nhằm với từ trước dù bởi khiến mà nên tuy qua trên ở về đến cho bằng ' +
      'nhờ như cùng giữa gồm và nhưng rồi hoặc hay của thì',
  ],
  [CLASS.pointer, 'này đó ấy họ nó đây kia vậy thế mình trên'],
  [CLASS.firstPerson, 'tôi em con cháu mình chúng ta'],
  [
    CLASS.auxiliary,
    'đã đang sẽ bị được không vừa chưa là có phải cần nên muốn cho ra làm thành gây bắt đưa yêu nói biết đến đi vào ' +
      'lên xuống về tăng giảm mở dùng chết mất tử xảy diễn tổ tham thực',
  ],
  [
    CLASS.subject,
    'ông bà anh chị em cô chú bác các những một hai ba nhiều người nhóm lực cơ công đoàn vụ chiếc số cảnh bộ sở ubnd ' +
      'thủ tổng chủ phó bị nạn tài nam nữ đối hàng hơn khoảng toàn mỗi',
  ],
  [
    CLASS.hedge,
    'rằng nghi tố cáo nếu không phủ cho hay biết định nghĩ tin đoán khai báo nói',
  ],
  [
    CLASS.finite,
    'đã đang sẽ bị được không vừa chưa là có phải cần muốn vẫn còn cũng liền bèn mới từng',
  ],
  [
    CLASS.preposition,
    'của trong tại ở hôm với về trên dưới cùng giữa cho từ sau trước ngày',
  ],
  [CLASS.kin, 'ông bà anh chị cô em cậu họ nó hắn chàng nàng y bé cháu thầy'],
  [CLASS.joint, 'và hoặc hay'],
  [CLASS.lister, 'gồm như là'],
];

const CLASSES = new Map<string, number>();
for (const [bit, words] of WORDS)
  for (const word of foldToneStyle(words).split(' '))
    CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);

/**
 * The classes of each word of a text.
 * @param vocabulary look-up forms
 * @param predicates look-up forms of the trained table
 */
export function classify(
  vocabulary: readonly string[],
  predicates: ReadonlySet<string>,
): Uint16Array {
  return Uint16Array.from(
    vocabulary,
    (word) =>
      (CLASSES.get(word) ?? 0) | (predicates.has(word) ? CLASS.predicate : 0),
  );
}

/** 1 when the word at token `t` is of one of the classes, 0 also outside of the text. */
export function isOf(
  { word }: Pick<Reading, 'word'>,
  classes: Uint16Array,
  t: number,
  bits: number,
): number {
  const at = word[t];
  return at !== undefined && (classes[at] as number) & bits ? 1 : 0;
}
