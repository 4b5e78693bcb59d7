/** Sizes that A- and A+ walk through, in per cent: small steps where text is read, large ones above. */
const percents = [
  80, 90, 100, 110, 120, 130, 150, 170, 200, 250, 300, 350, 400,
] as const;

/** The next size in a direction; 0 is back to the original. The ends stay where they are. */
export function nextPercent(percent: number, direction: -1 | 0 | 1): number {
  if (direction === 0) return 100;
  const further =
    direction === 1
      ? percents.find((candidate) => candidate > percent)
      : percents.findLast((candidate) => candidate < percent);
  return further ?? percent;
}
