import { defineProfile } from '../profile';

/** Thoái hóa điểm vàng: sharp sight in the middle is lost; reading is done beside it. */
export default defineProfile({
  id: 'macular-degeneration',
  settings: {
    appearance: {
      // Sight beside the centre is coarser (W3C, Accessibility Requirements for People with Low Vision).
      percent: 200,
      // Contrast sensitivity is low; 7:1 is for sight of about 20/80 (WCAG 2.2, Understanding SC 1.4.6).
      contrast: 'aaa',
    },
    contrast: { step: 'aaa' },
    'text-scale': { percent: 200 },
    letters: {
      // Double line and word spacing: 26 % faster, half the errors (Blackmore-Wright 2013, PMC3823704);
      // later reviews call it modest (Chung 2020, PMC7093247).
      lines: 'double',
      // The least that moves words apart; more would leave too few of them on a line at 200 %.
      spacing: 'slight',
      // Marks are told apart by strokes finer than the letters.
      clearMarks: true,
      // Rivers between justified words break the way back to the line (WCAG 2.2 SC 1.4.8).
      unjustified: true,
    },
  },
});
