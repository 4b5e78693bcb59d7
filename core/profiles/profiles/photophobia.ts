import { defineProfile } from '../profile';

/** Sợ sáng: light itself hurts or tires. */
export default defineProfile({
  id: 'photophobia',
  settings: {
    appearance: {
      // Least light from the screen (w3c/low-vision-a11y-tf#38: bright screens hurt some readers).
      theme: 'dark',
      // White on black glares too; toned down, never below 4.5:1.
      contrast: 'soft-1',
    },
    // Warm, toned-down paper where the page is white; the page stays on its side.
    contrast: { step: 'soft-1' },
    letters: {
      dimImages: true,
      // What flashes and slides is light that changes (Circular 32/2017/TT-BTTTT art. 18 asks sites to avoid it).
      still: true,
    },
  },
});
