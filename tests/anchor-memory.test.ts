import { expect, test } from 'vitest';
import type { Anchoring } from '../core/highlights/anchor';
import { anchorMemory } from '../core/highlights/anchor-memory';
import { highlights } from './harness/sample-highlights';

const [one, two] = highlights.filter(({ target }) => target.type === 'text');
const place: Anchoring = { status: 'changed', start: 3, end: 9 };

test('only what is new, or lies on other words, or in another text, is looked for again', () => {
  if (!one || !two) throw new Error('two highlights of words');
  const memory = anchorMemory();
  expect(memory.look('text', [one, two]).wanted).toHaveLength(2);
  memory.keep('text', [one, two], new Map([[one.id, place]]));
  const noted = { ...one, note: 'mới', updatedAt: 9 };
  const again = memory.look('text', [noted, two]);
  expect([...again.known]).toEqual([[one.id, place]]);
  expect(again.wanted.map(({ id }) => id)).toEqual([two.id]);
  const { target } = one;
  if (target.type !== 'text') throw new Error('words');
  const moved = { ...one, target: { ...target, exact: 'lời khác' } };
  expect(memory.look('text', [moved]).wanted).toHaveLength(1);
  expect(memory.look('text khác', [one]).wanted).toHaveLength(1);
});
