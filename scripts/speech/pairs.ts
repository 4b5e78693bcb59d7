/** The tables of written and spoken forms in tests/spoken: a file a kind, a tab between the two forms. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Pair {
  readonly kind: string;
  readonly written: string;
  readonly spoken: string;
}

/** @param folder lines that begin with # and a blank are remarks (the sources of the reading rules) */
export function readPairs(folder: string): readonly Pair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# '))
        .map((line) => {
          const [written, spoken] = line.split('\t');
          if (!written || !spoken)
            throw new Error(`${file}: no pair in "${line}"`);
          return { kind: file.replace(/\.tsv$/u, ''), written, spoken };
        }),
    );
}
