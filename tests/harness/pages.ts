/** Pages made of real building blocks, with sentences of our own. */
import { JSDOM, VirtualConsole } from 'jsdom';

export const SENTENCES = [
  'Sáng nay, hàng trăm người dân phường Bến Lúa ra bờ sông trồng lại dải cây bị bão quật ngã hồi tháng trước.',
  'Theo ban quản lý, mỗi cây bàng mới cao ba mét, được chống bằng bốn cọc tre và tưới hai lần mỗi ngày.',
  'Ông Lâm Văn Phúc cho biết khu phố sẽ chia ca chăm cây, mỗi tổ nhận hai mươi gốc trong suốt mùa khô.',
  'Nhiều học sinh đến giúp sau giờ học; các em mang theo bình tưới tự làm từ chai nhựa cũ của trường.',
];

export const prose = (times = 1) =>
  Array.from({ length: times }, () =>
    SENTENCES.map((text) => `<p>${text}</p>`).join(''),
  ).join('');

export function parse(html: string, url = 'https://vidu.vn/'): Document {
  return new JSDOM(html, {
    url: url || 'https://vidu.vn/',
    virtualConsole: new VirtualConsole(),
  }).window.document;
}
