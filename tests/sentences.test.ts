import { describe, expect, it } from 'vitest';
import { splitSentences } from '../core/text/sentences';

/** "|" marks where a boundary is expected. */
const CASES = [
  // plain, and the marks
  'Trời mưa to.| Đường ngập.',
  'Bao giờ xong?| Chưa ai biết!| Rồi sẽ rõ…| Mọi người chờ.',
  'Giá tăng 3,5%.| Lượng hàng giảm.',
  // titles and addresses
  'Đoàn đến TP. Cần Thơ từ sáng.| Trời nắng.',
  'TS. Lê Văn Minh và PGS. Trần Thu Hà cùng dự.| Cả hai phát biểu.',
  'Ông sống ở Q. Bình Thạnh, TP. Hồ Chí Minh.| Nhà ở tầng 3.',
  'Sách do Nxb. Trẻ in, xem tr. 15 và tr. 20.| Giá 90.000 đồng.',
  'ThS.BS. Nguyễn Thị Lan khám cho bé.| Bé đã khoẻ.',
  'Trụ sở ở TP.HCM và Q.1.| Điện thoại ở dưới.',
  // v.v. and initials
  'Cam, quýt, bưởi, v.v. đều được mùa.| Giá giữ nguyên.',
  'Nhà có lúa, ngô, khoai v.v.| Năm nay được mùa.',
  'Chị Tr. kể lại sự việc.| Anh H. im lặng.',
  'Nạn nhân là Nguyễn Văn A. (32 tuổi).| Công an đang điều tra.',
  'Xe tông trúng em Lê Thị H.| Sau đó tài xế bỏ chạy.',
  'Nhà văn J. K. Rowling ra sách mới.| Sách bán chạy.',
  'Ông George W. Bush đến dự.| Lễ kéo dài một giờ.',
  // numbers, dates, addresses on the web
  'Lễ mở ngày 20.11.2023 với 8.500.000 đồng.| Khách đông.',
  'Xem tại vnexpress.net hoặc gửi thư về toasoan@bao.vn.| Cảm ơn.',
  'Giờ mở cửa 8.30 đến 17.00.| Chủ nhật nghỉ.',
  // quotes
  '"Tôi rất vui.| Cả nhà đều khoẻ", bà Lan nói.| Bà năm nay 70 tuổi.',
  'Ông nói: “Phải làm ngay.”| Hôm sau, đội bắt tay vào việc.',
  '“Ai cho anh vào đây?” bảo vệ hỏi.| Anh không đáp.',
  '“Đẹp quá!” Lan thốt lên.| Cả lớp cười.',
  '“Đi thôi!” - anh nói.| Cả đoàn lên xe.',
  // ellipses
  'Có cam, quýt... và cả bưởi.| Đủ loại.',
  'Chợ bán rau, cá, thịt...| Người mua rất đông.',
  // brackets
  'Anh Nam (sinh năm 1990. Quê Huế) bị thương.| Anh đã về nhà.',
  'Cuộc họp kết thúc lúc 17 giờ.| (Theo TTXVN)',
  'Điều này [...] không đúng.| Ông khẳng định lại.',
  // the space was lost
  'Ông không biết.Bà cũng vậy.',
  // line breaks and items
  'Dòng thứ nhất\n|Dòng thứ hai',
  '1. Phạm vi áp dụng.| 2. Đối tượng áp dụng.',
  // a lower-case brand may begin a sentence
  'Hãng ra máy mới.| iPhone bán từ thứ Sáu.',
] as const;

describe('splitSentences', () => {
  it.each(CASES.map((c) => [c]))('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const glued = text === 'Ông không biết.Bà cũng vậy.';
    const wanted = glued
      ? ['Ông không biết.', 'Bà cũng vậy.']
      : marked.split('|').map((part) => part.trim());
    const cut = (t: string) =>
      splitSentences(t).map((s) => t.slice(s.start, s.end));
    expect(cut(text)).toEqual(wanted);
    expect(cut(text.normalize('NFD')).map((s) => s.normalize('NFC'))).toEqual(
      wanted,
    );
  });

  it('covers every character that is not white space, in order', () => {
    const text = CASES.join(' ').replaceAll('|', '');
    const spans = splitSentences(text);
    let at = 0;
    let kept = '';
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      at = span.end;
      kept += text.slice(span.start, span.end);
    }
    expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });
});
