import { defineProfile } from '../profile';

/** Lão thị: the ageing lens does not come near enough; small print blurs, larger is fine. */
export default defineProfile({
  id: 'presbyopia',
  settings: {
    appearance: {
      // "The older we get, the bigger the font": what readers ask for first (rNeomy/reader-view#12).
      percent: 140,
      // Older eyes let less light through; AA is for sight of about 20/40 (WCAG 2.2, Understanding SC 1.4.3).
      contrast: 'aa',
    },
    contrast: { step: 'aa' },
    'text-scale': { percent: 130 },
    letters: {
      // Lists of news are set at 14 px, where marks blur first (VnExpress, measured 2026-11).
      clearMarks: true,
    },
  },
});
