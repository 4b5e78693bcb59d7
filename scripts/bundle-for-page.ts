import { build } from 'vite';

const ENTRY = 'virtual:bench';

/**
 * A module with all that it imports as one script for `page.evaluate`: benches run the very sources of `core`
 * in a real browser. JSX means Preact.
 * @param source text of the module
 */
export async function bundleForPage(source: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? source : undefined),
      },
    ],
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk =
    first && 'output' in first
      ? first.output.find(({ type }) => type === 'chunk')
      : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script');
  return chunk.code;
}
