/**
 * Runs a script that imports `core/` in Node: `node scripts/run.ts scripts/extract.ts args…`.
 * Core's registries are found by Vite's `import.meta.glob`, so Vite has to transform it here too.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error('usage: node scripts/run.ts SCRIPT [ARGS…]');
process.argv = [process.argv[0] ?? 'node', resolve(script), ...args];
await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
