import type { SearchEngine } from './engine';
import { phrasesOf, plainLook } from './phrases';
import { leavesOf, type Story } from './stories';

const QUERIES = 200;
/** Articles that are looked through plainly too. */
const SAMPLE = 1000;

/**
 * Fills an engine and asks it. Times of the processor stand beside those of the clock: on a busy machine only the
 * first can be compared.
 */
export async function measureEngine(
  engine: SearchEngine,
  storyAt: (index: number) => Story,
  articles: number,
) {
  const before = await heldBytes();
  const building = process.cpuUsage();
  for (let index = 0; index < articles; index++)
    engine.add(index, leavesOf(storyAt(index)));
  engine.finish();
  const buildCpuSeconds = cpuMs(building) / 1000;
  const heldMB = ((await heldBytes()) - before) / 1e6;

  const look = plainLook(
    Array.from({ length: Math.min(SAMPLE, articles) }, (_, n) => storyAt(n)),
  );
  const wall: number[] = [];
  const cpu: number[] = [];
  let exact = 0;
  const phrases = phrasesOf(storyAt, articles, QUERIES);
  for (const phrase of phrases) {
    const used = process.cpuUsage();
    const start = performance.now();
    const found = await engine.find(phrase);
    wall.push(performance.now() - start);
    cpu.push(cpuMs(used));
    const ours = found.filter((index) => index < SAMPLE).sort((a, b) => a - b);
    if (ours.join() === look(phrase).join()) exact++;
  }
  return {
    articles,
    buildCpuSeconds: rounded(buildCpuSeconds),
    heldMB: rounded(heldMB),
    phraseMs: {
      p50: rounded(share(wall, 0.5)),
      p95: rounded(share(wall, 0.95)),
    },
    phraseCpuMs: {
      p50: rounded(share(cpu, 0.5)),
      p95: rounded(share(cpu, 0.95)),
    },
    phrases: phrases.length,
    exactAnswers: exact,
  };
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** What is held after everything that can go has gone; run Node with `--expose-gc`. */
async function heldBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
