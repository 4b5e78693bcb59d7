import { expect, test } from 'vitest';
import { type Wishes, wantedStep } from '../core/contrast/wanted-step';

const untouched: Wishes = {
  step: 'original',
  isChosen: false,
  system: 'offer',
};
const none = { forced: false, more: false };
const more = { forced: false, more: true };

const cases: readonly [string, Wishes, typeof none, string][] = [
  ['nothing is asked', untouched, none, 'original'],
  ['the system asks, and may only be offered', untouched, more, 'original'],
  [
    'the system asks and is followed',
    { ...untouched, system: 'follow' },
    more,
    'aaa',
  ],
  [
    'followed, but it does not ask',
    { ...untouched, system: 'follow' },
    none,
    'original',
  ],
  [
    'the reader chose the page’s own',
    { step: 'original', isChosen: true, system: 'follow' },
    more,
    'original',
  ],
  [
    'the reader chose a step',
    { step: 'black-white', isChosen: true, system: 'follow' },
    more,
    'black-white',
  ],
  [
    'forced colours stand above all',
    { step: 'aaa', isChosen: true, system: 'follow' },
    { forced: true, more: true },
    'original',
  ],
];

test.each(cases)('%s', (_, wishes, media, step) => {
  expect(wantedStep(wishes, media)).toBe(step);
});
