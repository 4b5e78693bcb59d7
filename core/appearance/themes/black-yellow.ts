import { defineTheme } from '../theme';

/** Yellow on black, long the choice of readers with macular degeneration. */
export default defineTheme({
  id: 'black-yellow',
  scheme: 'dark',
  colors: {
    paper: '#000000',
    raised: '#000000',
    ink: '#ffff66',
    quiet: '#ffee55',
    accent: '#8fe3ff',
    onAccent: '#000000',
    danger: '#ffc2b3',
    good: '#b4ff9f',
    border: '#ffff66',
    mark: '#3a3a8c',
  },
});
