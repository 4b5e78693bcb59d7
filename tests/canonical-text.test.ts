import { expect, test } from 'vitest';
import type { Block, Inline } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';

const text = (value: string): Inline[] => [{ type: 'text', text: value }];

test('every leaf stands at its own offsets, in reading order', () => {
  const caption = text('Hồ Tây sáng 5/10.');
  const blocks: Block[] = [
    {
      type: 'paragraph',
      inlines: [{ type: 'strong', inlines: text('Quận ') }, ...text('Tây Hồ')],
    },
    { type: 'figure', images: [], caption, credit: null },
    {
      type: 'list',
      ordered: false,
      items: [{ inlines: text('Một'), children: [] }],
    },
  ];
  const canonical = canonicalText({ title: 'Tựa', lead: 'Sapo', blocks });
  expect(canonical.text).toBe(
    'Tựa\nSapo\nQuận Tây Hồ\nHồ Tây sáng 5/10.\nMột\n',
  );
  for (const leaf of canonical.leaves)
    expect(canonical.text.slice(leaf.start, leaf.end)).toBe(leaf.text);
  expect(canonical.startOf.get(caption)).toBe(canonical.text.indexOf('Hồ Tây'));
});

test('an article without lead or blocks is its title', () => {
  expect(canonicalText({ title: 'Tựa', lead: null, blocks: [] }).text).toBe(
    'Tựa\n',
  );
});
