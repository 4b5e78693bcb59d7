import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../core/article/article';
import { extract } from '../core/article/extract';
import { parse, prose } from './harness/pages';

const url = 'https://vidu.vn/giao-duc/giai-de-toan-20260307080054.html';

/** `sup` and `sub` as people type them, to be compared. */
function typed(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      const inner = typed(inline.inlines);
      if (inline.type === 'sup') return `^{${inner}}`;
      return inline.type === 'sub' ? `_{${inner}}` : inner;
    })
    .join('');
}

function paragraphWith(formula: string): string {
  const html = `<html><head><title>Giải đề toán vào lớp mười</title></head><body><h1>Giải đề toán vào lớp mười</h1>
    <div class="detail-content">${prose()}<p>Câu ba: ${formula} với mọi số thực.</p>${prose()}</div></body></html>`;
  const result = extract(parse(html, url), { url });
  if (result.kind === 'none') throw new Error(result.reason);
  const found = result.article.blocks.find(
    (block): block is Extract<Block, { type: 'paragraph' }> =>
      block.type === 'paragraph' && typed(block.inlines).startsWith('Câu ba'),
  );
  return typed(found?.inlines ?? []);
}

const square = '<msup><mi>x</mi><mn>2</mn></msup>';

describe('formulas are read, not dropped', () => {
  test.each([
    [
      `<math>${square}<mo>+</mo><mn>1</mn><mo>=</mo><mn>0</mn></math>`,
      'x^{2} + 1 = 0',
    ],
    [
      '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>',
      '(a + b)/2',
    ],
    ['<math><msqrt><mn>2</mn></msqrt></math>', '√(2)'],
    ['<math><mroot><mi>x</mi><mn>3</mn></mroot></math>', '^{3}√(x)'],
    ['<math><msub><mi>x</mi><mn>1</mn></msub></math>', 'x_{1}'],
    ['<math><mo>-</mo><mi>b</mi><mo>&#xB1;</mo><mi>c</mi></math>', '-b ± c'],
    [
      `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${square}</mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span>`,
      'x^{2}',
    ],
    [
      `<span class="mwe-math-element"><span style="display: none"><math>${square}</math></span><img src="/x2.svg" alt="x^2"></span>`,
      'x^{2}',
    ],
  ])('%s', (formula, text) => {
    expect(paragraphWith(formula)).toBe(`Câu ba: ${text} với mọi số thực.`);
  });

  test('however deep a page nests one', () => {
    const deep = `<math>${'<mrow>'.repeat(400)}<mi>x</mi>${'</mrow>'.repeat(400)}</math>`;
    expect(paragraphWith(deep)).toBe('Câu ba: x với mọi số thực.');
  });
});
