/** Real-length Vietnamese news: the articles that the library's benches save and look for. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Story {
  readonly title: string;
  readonly sapo: string;
  readonly sents: readonly string[];
}

/** Where `npm run bench:library` finds them without being told. */
export const STORIES = new URL(
  '../../../shared/summaries/vietnews.train40k.jsonl.gz',
  import.meta.url,
).pathname;

/** @param file gzipped JSON lines; past its end the stories begin anew, since it is the length that counts */
export function readStories(file: string): (index: number) => Story {
  const stories = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
  return (index) => stories[index % stories.length] as Story;
}

export function leavesOf({ title, sapo, sents }: Story): string[] {
  return [title, sapo, ...sents];
}
