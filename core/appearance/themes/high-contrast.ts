import { defineTheme } from '../theme';

/** Black on white without a grey between: 21:1 for every text. */
export default defineTheme({
  id: 'high-contrast',
  scheme: 'light',
  colors: {
    paper: '#ffffff',
    raised: '#ffffff',
    ink: '#000000',
    quiet: '#000000',
    accent: '#00308f',
    onAccent: '#ffffff',
    danger: '#8b0000',
    good: '#004d1a',
    border: '#000000',
    mark: '#ffff66',
  },
});
