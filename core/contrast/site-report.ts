import { dayIn } from '../language/dates';
import type { Evidence } from './evidence';
import { type ContrastStep, promisedRatio } from './steps';

/** A long report is not read; the worst come first. */
const MOST = 50;

/**
 * A report in Vietnamese to a site's makers: what was measured, what would do, and which circulars ask
 * for it. It states figures and claims nothing about compliance: the article of Circular 26/2020 that
 * names a level of WCAG could not be retrieved (2026-11).
 * @param date when it was measured
 */
export function writeSiteReport(
  evidence: readonly Evidence[],
  page: {
    readonly url: string;
    readonly step: ContrastStep;
    readonly date: Date;
  },
): string {
  const worst = evidence.toSorted((a, b) => a.before - b.before);
  return [
    'BÁO CÁO ĐỘ TƯƠNG PHẢN CHỮ TRÊN TRANG',
    '',
    `Trang: ${page.url}`,
    `Ngày đo: ${dayIn('vi', page.date, {})}`,
    `Mức đang dùng để đo: ${ratio(promisedRatio(page.step))} (tỉ số tương phản theo công thức của WCAG 2.2)`,
    `Số đoạn chữ chưa đủ: ${evidence.length}`,
    '',
    ...worst.slice(0, MOST).flatMap(describe),
    ...(worst.length > MOST
      ? [`… và ${worst.length - MOST} đoạn nữa.`, '']
      : []),
    'Vì sao nên sửa:',
    '- Thông tư 32/2017/TT-BTTTT, Điều 18: cổng thông tin của cơ quan nhà nước phải giữ chữ và nền tương phản rõ; khuyến khích có chức năng đổi màu và độ tương phản.',
    '- Thông tư 26/2020/TT-BTTTT: tiếp cận thông tin, trong đó có báo điện tử và dịch vụ công, cho người khuyết tật.',
    '',
    'Báo cáo do Dễ Đọc, một tiện ích trình duyệt nguồn mở, đo trên máy của người đọc. Đây là số đo, không phải kết luận về việc tuân thủ quy định.',
    '',
  ].join('\n');
}

function describe(
  { text, selector, foreground, before, suggested, after }: Evidence,
  index: number,
): string[] {
  return [
    `${index + 1}. “${text}”`,
    `   Bộ chọn CSS: ${selector}`,
    `   Đo được: chữ ${foreground}, thấp nhất ${ratio(before)}`,
    suggested
      ? `   Đề nghị: chữ ${suggested}, đạt ${ratio(after)}`
      : '   Đề nghị: đổi nền, vì không màu chữ nào đủ trên nền này',
    '',
  ];
}

/** Rounded down: 4.49 must not read as 4.5. */
function ratio(value: number): string {
  const floored = Math.floor(value * 10) / 10;
  return `${new Intl.NumberFormat('vi').format(floored)} : 1`;
}
