import { defineProfile } from '../profile';

/** Khó đọc: letters crowd and change places; sight is good. No typeface: its form had no effect (PMC7188700). */
export default defineProfile({
  id: 'dyslexia',
  settings: {
    appearance: {
      // Cream instead of white (British Dyslexia Association, Style Guide 2023).
      theme: 'sepia',
      percent: 120,
    },
    'text-scale': { percent: 110 },
    letters: {
      // Wider letters: 20 % faster, twice as exact (Zorzi 2012); only with wider words (Galliussi 2020, PMC7188700).
      spacing: 'wide',
      // 1.5 and more (British Dyslexia Association, Style Guide 2023).
      lines: 'wide',
      // 60 to 70 characters, not justified (British Dyslexia Association, Style Guide 2023).
      narrow: true,
      unjustified: true,
      // What moves takes the eye off its line.
      still: true,
    },
  },
});
