import { MARK, refuseId, type Scaffold, variableName } from './scaffold.ts';

export const format: Scaffold = {
  example: 'format obsidian',
  gives: 'an export format for highlights, with its test',
  contract: 'core/highlights/format.ts',
  whenMissing: 'Export formats arrive with highlights.',
  refuse: refuseId,
  files: (id) => ({
    [`core/highlights/formats/${id}.ts`]: memberText(id),
    [`tests/format-${id}.test.ts`]: testText(id),
  }),
  tests: (id) => ['tests/unfinished.test.ts', `tests/format-${id}.test.ts`],
};

function memberText(id: string): string {
  return `import { defineFormat } from '../format';

/** ${MARK} which program reads it, and where its description stands. */
export default defineFormat({
  id: '${id}',
  rank: 200,
  extension: 'txt',
  mimeType: 'text/plain',
  write: () => {
    throw new Error('${MARK} write the sections of the collection');
  },
});
`;
}

function testText(id: string): string {
  const name = variableName(id);
  return `import { expect, test } from 'vitest';
import ${name} from '../core/highlights/formats/${id}';

// ${MARK} write \`collection()\` of ./harness/sample-highlights, which has everything that can break a format;
// name the format in locales/{vi,en}/highlight-list.ts.
test('entries are written', () => {
  expect(Reflect.apply(${name}.write, ${name}, [{ sections: [] }])).toBe('');
});
`;
}
