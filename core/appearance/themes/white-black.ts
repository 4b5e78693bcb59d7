import { defineTheme } from '../theme';

/** White on black: the most contrast that exists. */
export default defineTheme({
  id: 'white-black',
  scheme: 'dark',
  colors: {
    paper: '#000000',
    raised: '#000000',
    ink: '#ffffff',
    quiet: '#ffffff',
    accent: '#9fd0ff',
    onAccent: '#000000',
    danger: '#ffb4b4',
    good: '#a6f0b8',
    border: '#ffffff',
    mark: '#5a4a00',
  },
});
