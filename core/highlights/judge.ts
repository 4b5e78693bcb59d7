import type { Alignment } from './align';
import type { Pattern } from './pattern';

/**
 * When a place is good enough. Thresholds are in bits (see `WordIndex.bits`) and were set on vietnews train
 * articles with `npm run bench:anchors`; reported on others.
 */
const SHORT_WORDS = 3;
/** A name with its title is said all over an article: a neighbour must be left, on either side. */
const NAME_WORDS = 6;
/** Least share of the quote's letters that must be left, and least share that they make of the place. */
export const LEAST_LEFT = 0.5;
/** So much left needs no context to say that this is the place. */
const MUCH_LEFT = 0.85;
/** What a longer quote and its context must tell beyond the choice among all places. */
const LONG_TOTAL = 40;
/** Context that says where a passage is: so many bits, and such a share of what was kept. */
const CONTEXT_BITS = 30;
const CONTEXT_SHARE = 0.6;

/** @param words how many the quote has */
export function isThere(found: Alignment, words: number): boolean {
  if (found.last <= found.first) return false;
  if (found.survival < LEAST_LEFT || found.purity < LEAST_LEFT) return false;
  if (words <= SHORT_WORDS) return isShortThere(found);
  if (words <= NAME_WORDS && !isNeighboured(found)) return false;
  if (found.isOtherNumber && !isHeldFast(found)) return false;
  if (Math.min(found.survival, found.purity) < MUCH_LEFT && !hasContext(found))
    return false;
  return found.quoteBits + found.leftBits + found.rightBits >= LONG_TOTAL;
}

/** One to three words stand anywhere: their neighbours must be there too. */
function isShortThere(found: Alignment): boolean {
  if (!hasContext(found)) return false;
  return found.survival === 1 || (found.isHeldLeft && found.isHeldRight);
}

/**
 * Papers say the same of several things, each with its numbers ("Sức gió mạnh nhất … cấp 8"): with other numbers
 * it is the same passage only between the same neighbours, or, with little else changed, beside one whole side.
 * Neighbours that are there with other numbers are those of another.
 */
function isHeldFast(found: Alignment): boolean {
  if (found.isHeldLeft && found.isOtherLeft) return false;
  if (found.isHeldRight && found.isOtherRight) return false;
  const isLeft = found.isHeldLeft || found.leftMost === 0;
  const isRight = found.isHeldRight || found.rightMost === 0;
  if (isLeft && isRight) return true;
  if (Math.min(found.survival, found.purity) < MUCH_LEFT) return false;
  return (
    (found.isHeldLeft && found.leftBits === found.leftMost) ||
    (found.isHeldRight && found.rightBits === found.rightMost)
  );
}

function isNeighboured(found: Alignment): boolean {
  return found.isHeldLeft || found.isHeldRight || hasContext(found);
}

function hasContext(found: Alignment): boolean {
  return (
    isContext(found.leftBits, found.leftMost) ||
    isContext(found.rightBits, found.rightMost)
  );
}

function isContext(bits: number, most: number): boolean {
  return bits >= CONTEXT_BITS && bits >= most * CONTEXT_SHARE;
}

/** Which of two places fits better; higher wins. */
export function fitness(found: Alignment, pattern: Pattern): number {
  return (
    found.quoteBits * 2 +
    found.leftBits * pattern.weightLeft +
    found.rightBits * pattern.weightRight
  );
}
