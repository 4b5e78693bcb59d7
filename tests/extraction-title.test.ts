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
