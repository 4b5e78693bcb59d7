/** One line a figure: median and 95th percentile in ms, and of how many. */
export function printTimes(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  console.log(
    `${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (n = ${times.length})`,
  );
}
