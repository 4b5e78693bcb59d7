/** Reads the body of a page as an article, for tables of cases. */
import { type Article, inlineText } from '../../core/article/article';
import { extract } from '../../core/article/extract';
import { parse } from './pages';

export const PAGE =
  'https://vidu.vn/xa-hoi/trong-lai-hang-bang-20260307080054.html';
export const H1 = '<h1>Trồng lại hàng bàng ven sông</h1>';

export function read(body: string, head = '', address = PAGE): Article {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const found = extract(parse(html, address), { url: address });
  if (found.kind === 'none') throw new Error(`no article: ${found.reason}`);
  return found.article;
}

/** Caption and credit of each figure. */
export function figures({ blocks }: Article) {
  return blocks.flatMap((block) =>
    block.type === 'figure'
      ? [[inlineText(block.caption), block.credit] as const]
      : [],
  );
}
