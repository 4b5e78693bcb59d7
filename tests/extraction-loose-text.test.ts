import { expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { parse, prose } from './harness/pages';

const url =
  'https://vidu.vn/xa-hoi/trong-lai-hang-bang-ven-song-20260307080054.html';

function blocksOf(body: string) {
  const result = extract(parse(`<html><body>${body}</body></html>`, url), {
    url,
    anyway: true,
  });
  return result.kind === 'article' ? result.article.blocks : [];
}

test('words in a list outside of its items stay', () => {
  const list =
    '<ul>Bà con mang theo:<li>cuốc,</li><li>xẻng,</li>và một thùng nước lớn.</ul>';
  const blocks = blocksOf(
    `<h1>Trồng lại hàng bàng ven sông</h1><div class="detail-content">${prose()}${list}${prose()}</div>`,
  );
  expect(plainText(blocks)).toMatch(
    /Bà con mang theo:\s+cuốc,\s+xẻng,\s+và một thùng nước lớn\./u,
  );
});

test('a text of one line is not taken for its signature', () => {
  expect(blocksOf('Trần Văn Bến')).toMatchObject([{ type: 'paragraph' }]);
});
