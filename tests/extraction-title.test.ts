import { describe, expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { parse, prose } from './harness/pages';

const url =
  'https://vidu.vn/xa-hoi/trong-lai-hang-bang-ven-song-20260307080054.html';
const portal = 'Cổng thông tin điện tử phường Bến Lúa';
const headline = 'Trồng lại hàng bàng ven sông';

describe('an h1 that names the site is no headline', () => {
  test.each([
    `<h1 class="logo"><a href="/">${portal}</a></h1>`,
    `<a href="https://vidu.vn/"><h1>${portal}</h1></a>`,
    `<h1>${'Chào mừng bà con đến với trang nhà của phường Bến Lúa. '.repeat(8)}</h1>`,
  ])('%s', (name) => {
    const html = `<html><head><title>${portal} - ${headline}</title></head><body>${name}
      <h1>${headline}</h1><p class="time">Thứ bảy, 7/3/2026, 08:00 (GMT+7)</p><div class="detail-content">${prose()}</div></body></html>`;
    expect(extract(parse(html, url), { url })).toMatchObject({
      article: { title: headline },
    });
  });
});

test('the sections of a manual are not its title', () => {
  const sections = ['cây giống', 'hố trồng', 'cọc tre', 'nước tưới', 'phân bón']
    .map((name) => `<h1>Phải chuẩn bị ${name} thế nào</h1>${prose()}`)
    .join('');
  const html = `<html><head><title>Sổ tay trồng cây ven sông</title></head><body><div class="detail-content">${sections}</div></body></html>`;
  expect(extract(parse(html, url), { url, anyway: true })).toMatchObject({
    article: { title: 'Sổ tay trồng cây ven sông' },
  });
});

test('a line with an address in it is no title', () => {
  const about = `Nơi ghi lại những chuyến đi của hai vợ chồng: https://vidu.vn/nhat-ky`;
  const html = `<html><head><title>Một ngày ở bến sông @ Nhật ký</title></head><body><div id="banner"><h1><a href="/">Nhật ký</a></h1><h2>${about}</h2></div><div class="detail-content">${prose()}</div></body></html>`;
  const result = extract(parse(html, url), { url, anyway: true });
  expect(result).toMatchObject({
    article: { title: expect.stringContaining('Một ngày ở bến sông') },
  });
});

test('a headline of two words is known by the head that goes on with the name of the site', () => {
  const html = `<html><head><title>Bến Lúa - Bách khoa mở của phường</title></head><body><h1>Bến Lúa</h1><div><p><b>Phường ven sông ở cuối huyện cũ</b></p></div><div class="detail-content">${prose()}</div></body></html>`;
  expect(extract(parse(html, url), { url, anyway: true })).toMatchObject({
    article: { title: 'Bến Lúa' },
  });
});
