/**
 * `npm run bench:library -- [ARTICLES] [--stories FILE] [--engine own|minisearch|flexsearch]`: the library's search
 * over real-length news, in Node. Packs articles as saving does, then looks for phrases that are in them, without
 * accents, and holds every answer against a plain look through the first thousand. `--beside` measures the three
 * engines one after the other, each in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { SearchEngine } from './library/engine';
import { openFlexSearch } from './library/engines/flexsearch';
import { openMiniSearch } from './library/engines/minisearch';
import { openOwn } from './library/engines/own';
import { measureEngine } from './library/measure-engine';
import { readStories, STORIES } from './library/stories';

const engines: Readonly<Record<string, () => SearchEngine>> = {
  own: openOwn,
  minisearch: openMiniSearch,
  flexsearch: openFlexSearch,
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'own' },
    beside: { type: 'boolean', default: false },
    stories: { type: 'string', default: STORIES },
  },
});
const articles = Number(positionals[0] ?? (values.beside ? 10_000 : 50_000));

if (values.beside)
  for (const engine of Object.keys(engines)) inOwnProcess(engine);
else {
  const open = engines[values.engine];
  if (!open) throw new Error(`no engine is called ${values.engine}`);
  const storyAt = readStories(values.stories);
  const measured = await measureEngine(open(), storyAt, articles);
  console.log(JSON.stringify({ engine: values.engine, ...measured }));
  const isOurs = values.engine === 'own';
  if (isOurs && measured.exactAnswers < measured.phrases) process.exitCode = 1;
}

function inOwnProcess(engine: string): void {
  execFileSync(
    process.execPath,
    [
      ...['--expose-gc', '--max-old-space-size=8192', 'scripts/run.ts'],
      ...['scripts/bench-library.ts', String(articles)],
      ...['--engine', engine, '--stories', values.stories],
    ],
    { stdio: 'inherit' },
  );
}
