import { defineProfile } from '../profile';

/** Võng mạc tiểu đường: spots in the field of sight, blur that changes from day to day. */
export default defineProfile({
  id: 'diabetic-retinopathy',
  settings: {
    appearance: {
      // Blur comes and goes: room above what a good day needs; a starting point.
      percent: 150,
      // Contrast sensitivity falls early; 7:1 is for sight of about 20/80 (WCAG 2.2, Understanding SC 1.4.6).
      contrast: 'aaa',
    },
    contrast: { step: 'aaa' },
    'text-scale': { percent: 150 },
    letters: {
      // Spots hide parts of long lines; at most 80 characters (WCAG 2.2 SC 1.4.8), here 66.
      narrow: true,
      // The next line is found again after a spot (WCAG 2.2 SC 1.4.8 asks for 1.5).
      lines: 'wide',
      unjustified: true,
      clearMarks: true,
    },
  },
});
