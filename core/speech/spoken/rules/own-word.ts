import type { Rule } from '../rule';

/** Words that the reader has taught. */
const rule: Rule = {
  rank: 0,
  pattern: /[^\s,;:!?"“”()]+/u,
  read(match, { own }) {
    const word = match[0].replace(/\.+$/u, '');
    const spoken = own.get(word);
    if (spoken === undefined) return null;
    // Give a final full stop back to the sentence.
    match[0] = word;
    return spoken;
  },
};

export default rule;
