import { MARK, refuseId, type Scaffold } from './scaffold.ts';

const colors = [
  'paper',
  'raised',
  'ink',
  'quiet',
  'accent',
  'onAccent',
  'danger',
  'good',
  'border',
  'mark',
];

export const theme: Scaffold = {
  example: 'theme forest',
  gives: 'a look of the reader; every text has to stand at 7:1',
  contract: 'core/appearance/theme.ts',
  whenMissing: 'Themes arrive with the appearance.',
  refuse: refuseId,
  files: (id) => ({ [`core/appearance/themes/${id}.ts`]: memberText(id) }),
  tests: () => ['tests/unfinished.test.ts', 'tests/themes.test.ts'],
};

/** All grey, so that the contrast test fails until each colour is chosen. */
function memberText(id: string): string {
  return `import { defineTheme } from '../theme';

/** ${MARK} whom it is for, in a sentence. */
export default defineTheme({
  id: '${id}',
  scheme: 'light',
  colors: {
    // ${MARK} colours as #rrggbb; \`core/appearance/theme.ts\` says what each is for.
${colors.map((color) => `    ${color}: '#808080',`).join('\n')}
  },
});
`;
}
