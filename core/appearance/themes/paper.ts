import { defineTheme } from '../theme';

/** Paper under a reading lamp. */
export default defineTheme({
  id: 'paper',
  scheme: 'light',
  colors: {
    paper: '#fbf8f1',
    raised: '#f1ece0',
    ink: '#1f1b16',
    quiet: '#4a4338',
    accent: '#1d3f72',
    onAccent: '#ffffff',
    danger: '#8a1c1c',
    good: '#14532d',
    border: '#7a7264',
    mark: '#ffe08a',
  },
});
