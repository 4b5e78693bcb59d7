import type { Result } from './benchmark.ts';
import { KINDS } from './quotes.ts';
import { VERDICTS, type Verdict } from './score.ts';

export type Shares = Readonly<Record<Verdict, number>>;

/** Per cent of each verdict, to one decimal. */
function shares(results: readonly Result[]): Shares {
  const share = (verdict: Verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return Math.round((count * 1000) / Math.max(1, results.length)) / 10;
  };
  return Object.fromEntries(VERDICTS.map((v) => [v, share(v)])) as Record<
    Verdict,
    number
  >;
}

/** Each anchorer over everything. */
export function totals(
  results: readonly Result[],
): Readonly<Record<string, Shares>> {
  return Object.fromEntries(
    namesOf(results).map((name) => [
      name,
      shares(results.filter(({ anchorer }) => anchorer === name)),
    ]),
  );
}

export function printTables(results: readonly Result[]): void {
  const names = namesOf(results);
  const first = results.filter(({ anchorer }) => anchorer === names[0]).length;
  console.log(`${first} questions to each; ok/partial/wrong/missed in %`);
  print(
    'mutation',
    [...new Set(results.map((r) => r.mutation))],
    (r) => r.mutation,
  );
  print('kind', KINDS, (r) => r.kind);
  row('ALL', results);
  line(
    'mean ms',
    (of) => (of.reduce((sum, { ms }) => sum + ms, 0) / of.length).toFixed(2),
    results,
  );

  function print(
    title: string,
    keys: readonly string[],
    keyOf: (r: Result) => string,
  ) {
    console.log(
      `\n${title.padEnd(32)}${names.map((name) => name.padStart(24)).join('')}`,
    );
    for (const key of keys)
      row(
        key,
        results.filter((r) => keyOf(r) === key),
      );
  }
  function row(label: string, of: readonly Result[]) {
    line(label, (mine) => VERDICTS.map((v) => shares(mine)[v]).join('/'), of);
  }
  function line(
    label: string,
    cell: (of: readonly Result[]) => string,
    of: readonly Result[],
  ) {
    const cells = names.map((name) =>
      cell(of.filter(({ anchorer }) => anchorer === name)).padStart(24),
    );
    console.log(label.padEnd(32) + cells.join(''));
  }
}

function namesOf(results: readonly Result[]): readonly string[] {
  return [...new Set(results.map(({ anchorer }) => anchorer))];
}
