import { splitSentences } from '../../text/sentences';
import { syllables } from '../../text/words';

/** More than this is no summary. UTF-16 units. */
const LONGEST_ANSWER = 6_000;
const SHORTEST_POINT = 4;
const LONGEST_POINT = 90;

/** What some models think aloud before they answer. */
const THOUGHTS = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/giu;
const IMAGE = /!\[[^\]]*\]\([^)]*\)/gu;
const LINK = /\[([^\]]*)\]\([^)]*\)/gu;
const ADDRESS = /(?:https?|ftp|javascript|data|file):\S+|www\.\S+/giu;
const TAG = /<[^>]*>?/gu;
/** Zero-width and direction marks, with which text can look otherwise than it is. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const BULLET = /^\s*(?:[-–—*•+]|\p{N}{1,2}[.)])\s+/u;

/**
 * Reads a model's answer as plain text: no markup, links, pictures or addresses survive.
 * @returns one line for each point, at most so many; empty when the answer is no summary
 */
export function pointsOfAnswer(
  answer: string,
  maxPoints: number,
): readonly string[] {
  const lines = answer
    .replace(THOUGHTS, '')
    .slice(0, LONGEST_ANSWER)
    .split('\n');
  const bulleted = lines.filter((line) => BULLET.test(line));
  const chosen = bulleted.length > 0 ? bulleted : lines.flatMap(sentencesOf);
  return chosen
    .map(plain)
    .filter((line) => {
      const size = syllables(line).length;
      return (
        size >= SHORTEST_POINT && size <= LONGEST_POINT && !line.endsWith(':')
      );
    })
    .slice(0, maxPoints);
}

/** One line of a model's text without bullet, markup and addresses. */
function plain(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(TAG, '')
    .replace(ADDRESS, '')
    .replace(/[*_`#|~]+/gu, '')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function sentencesOf(line: string): readonly string[] {
  return splitSentences(line).map(({ start, end }) => line.slice(start, end));
}
