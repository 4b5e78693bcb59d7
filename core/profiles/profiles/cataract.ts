import { defineProfile } from '../profile';

/** Đục thủy tinh thể: the clouded lens scatters light, so bright areas glare and contrast is lost. */
export default defineProfile({
  id: 'cataract',
  settings: {
    appearance: {
      // Light text on dark scatters less: of five readers who read it faster four had cloudy media
      // (Rubin & Legge 1989, doi 10.1016/0042-6989(89)90175-2).
      theme: 'dark',
      // Scattered light eats contrast; 7:1 makes up for about 20/80 (WCAG 2.2, Understanding SC 1.4.6).
      contrast: 'aaa',
      // Beyond the small print where resolution is lost; a starting point.
      percent: 150,
    },
    // The page keeps its side, light or dark; 7:1 as above.
    contrast: { step: 'aaa' },
    'text-scale': { percent: 130 },
    letters: {
      // Bright pictures are the other source of glare on a page.
      dimImages: true,
      // Tone marks are the finest strokes and blur first (ẫ, ẩ, ẳ differ by a few px at 14 px; measured 2026-11).
      clearMarks: true,
    },
  },
});
