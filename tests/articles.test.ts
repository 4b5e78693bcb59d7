import { describe, expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { toGold } from '../scripts/gold';
import { readFixtures } from './harness/fixtures';
import { parse } from './harness/pages';

/**
 * Real markup of the sites that have rules, with text of our own. `expected.json` holds what
 * `npm run -s extract -- source.html --url URL --gold` must print, and optionally `article`: further fields.
 */
describe.each(readFixtures())('$name', ({ html, url, expected }) => {
  const extraction = extract(parse(html, url || undefined), { url });

  test('is read as expected', () => {
    expect(
      expected,
      'expected.json is missing: write it by hand, then run again',
    ).not.toBeNull();
    const { url: _, article, ...gold } = expected ?? {};
    expect(toGold(extraction)).toEqual(gold);
    if (article) expect(extraction).toMatchObject({ article });
  });

  test('needs no site rule for its text', () => {
    const generic = toGold(
      extract(parse(html, url || undefined), { url, sites: [] }),
    );
    const words = (view: ReturnType<typeof toGold>) =>
      new Set(view?.paragraphs.join(' ').split(/\s+/u));
    const [known, unknown] = [words(toGold(extraction)), words(generic)];
    const lost = [...known].filter((word) => !unknown.has(word));
    expect(lost.length).toBeLessThanOrEqual(known.size * 0.15);
  });
});
