import { defineProfile } from '../profile';

/** Glôcôm: the field of sight closes in from its edges; what is left may be sharp. */
export default defineProfile({
  id: 'glaucoma',
  settings: {
    appearance: {
      // Large text leaves few words in a small field, so only a little (W3C, Accessibility Requirements
      // for People with Low Vision, field of vision).
      percent: 120,
      // Readers with low vision of any kind need about four times the contrast (Rubin & Legge 1989, doi 10.1016/0042-6989(89)90175-2);
      // the highest that keeps colours.
      contrast: 'very-high',
    },
    contrast: { step: 'very-high' },
    'text-scale': { percent: 110 },
    letters: {
      // A line must fit into the field, or its end and the next beginning are lost.
      narrow: true,
      // The next line is found more easily (WCAG 2.2 SC 1.4.8 asks for 1.5).
      lines: 'wide',
      unjustified: true,
      // A link that shows by colour alone is missed.
      underline: true,
    },
  },
});
