import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** A result on the clock: "1:45.30" and "1'45\"30" are "một phút bốn mươi lăm giây ba mươi", "9\"58" is shorter. */
const rule: Rule = {
  rank: 34,
  pattern:
    /(\d{1,2}):([0-5]\d)['’′]([0-5]\d)(?:["”″]|''|’’)|(?:(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)[.,]|(?:(\d{1,2})['’′])?([0-5]?\d)["”″])(\d{1,3})(?![\d.,:]?\d|\p{L})/u,
  read: ([
    ,
    longHours,
    longMinutes,
    longSeconds,
    hours,
    minutes,
    seconds,
    primes,
    primeSeconds,
    part = '',
  ]) =>
    [
      sayPart(longHours ?? hours, 'giờ'),
      sayPart(longMinutes ?? minutes ?? primes, 'phút'),
      sayPart(longSeconds ?? seconds ?? primeSeconds, 'giây'),
      part.startsWith('0')
        ? digitByDigit(part)
        : part && cardinal(Number(part)),
    ]
      .filter(Boolean)
      .join(' '),
};

function sayPart(number: string | undefined, unit: string): string {
  return number === undefined ? '' : `${cardinal(Number(number))} ${unit}`;
}

export default rule;
