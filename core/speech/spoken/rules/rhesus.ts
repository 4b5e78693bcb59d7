import type { Rule } from '../rule';

/** Blood groups: "Rh(-)", "Rh+". */
const rule: Rule = {
  rank: 50.1,
  pattern: /Rh\s?\(?([-–−+])\)?(?![\p{L}\d])/u,
  read: ([, sign]) => `rờ hát ${sign === '+' ? 'dương' : 'âm'}`,
};

export default rule;
