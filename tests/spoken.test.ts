import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviations } from '../core/abbreviations/abbreviation';
import { definedAbbreviations } from '../core/abbreviations/defined';
import { readAloud } from '../core/speech/spoken/read';
import { spokenWords } from '../scripts/speech/compare';
import { labelledSentences } from '../scripts/speech/labels';
import { readPairs } from '../scripts/speech/pairs';

const pairs = readPairs('tests/spoken');

/** Figures, symbols and capitals in a row: what no voice should be given. */
const UNSPOKEN = /\p{N}|[^\p{L}\p{M}\s,.!?'’]|\p{Lu}{2,}/u;

describe.each([...new Set(pairs.map(({ kind }) => kind))])('%s', (kind) => {
  test.each(pairs.filter((pair) => pair.kind === kind))(
    '$written',
    ({ written, spoken }) => {
      const reading = readAloud(written);
      expect(spokenWords(reading.spoken)).toBe(spokenWords(spoken));
      expect(reading.spoken).not.toMatch(UNSPOKEN);
    },
  );
});

test('there are 600 pairs and more, no form twice', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(600);
  const forms = pairs.map(({ kind, written }) => `${kind} ${written}`);
  expect(forms).toEqual([...new Set(forms)]);
});

test('every letter and figure of the source lies in a span or in a word said as it is written', () => {
  for (const { written } of pairs) {
    const text = written.normalize('NFC');
    const { spans, copied } = readAloud(text);
    const covered = [...spans, ...copied];
    for (const { index } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu))
      expect(
        covered.some(({ start, end }) => start <= index && index < end),
        `${text} at ${index}`,
      ).toBe(true);
  }
});

test('any text is read to its end, and no figure is left', () => {
  const piece = fc.constantFrom(
    ...' .,:;/-–+±×=%°²₂()"“”’#@&^$đĐkmghx0123456789ABCDEXVIQLTƯươấ'.split(''),
    ...['ngày ', 'tháng ', 'tỷ số ', 'QL', 'NĐ-CP', ' km', '30/4', 'Điều '],
    '9'.repeat(20),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { spoken } = readAloud(pieces.join('').normalize('NFC'));
      expect(spoken).not.toMatch(/\p{Nd}/u);
    }),
    { numRuns: 2000, seed: 6 },
  );
});

test('every span lies in the source and in what is said, in order', () => {
  for (const { written } of pairs) {
    const { spoken, spans } = readAloud(written);
    let end = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeLessThanOrEqual(written.length);
      expect(spoken.slice(span.at, span.at + span.spoken.length)).toBe(
        span.spoken,
      );
      end = span.end;
    }
  }
});

test('an abbreviation that the article defines is read as it defines it', () => {
  const text = 'Hội Bảo Làng (HBL) có 12 hội viên. HBL trồng sen.';
  const defined = definedAbbreviations(text);
  expect(defined).toEqual(new Map([['HBL', 'Hội Bảo Làng']]));
  expect(readAloud(text, { defined }).spoken).toBe(
    'Hội Bảo Làng, Hội Bảo Làng, có mười hai hội viên. Hội Bảo Làng trồng sen.',
  );
});

test('400 abbreviations and more are known, each with its source', () => {
  expect(abbreviations.size).toBeGreaterThanOrEqual(400);
  for (const [form, meanings] of abbreviations)
    for (const { expansion, source } of meanings) {
      expect(expansion, form).not.toBe('');
      expect(source, form).toBeTruthy();
    }
});

const SHARED = '../shared';
const HAS_DATA = existsSync(`${SHARED}/summaries/vietnews.train40k.jsonl.gz`);
describe.skipIf(!HAS_DATA)('sentences labelled before the rules', () => {
  const all = HAS_DATA
    ? labelledSentences('tests/bench/speech-labels.json', SHARED)
    : [];
  test('are right in 98 of 100', () => {
    const right = all.filter(
      ({ text, spoken }) =>
        spokenWords(readAloud(text).spoken) === spokenWords(spoken),
    );
    expect(all).toHaveLength(200);
    expect(right.length).toBeGreaterThanOrEqual(196);
  });
});
