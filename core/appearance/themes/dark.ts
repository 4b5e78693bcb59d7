import { defineTheme } from '../theme';

/** Night: the same warm ink, reversed. */
export default defineTheme({
  id: 'dark',
  scheme: 'dark',
  colors: {
    paper: '#15171a',
    raised: '#22252a',
    ink: '#ece7dd',
    quiet: '#c9c2b5',
    accent: '#9cc4ff',
    onAccent: '#10233f',
    danger: '#ffb4a8',
    good: '#9fdcb3',
    border: '#8f96a0',
    mark: '#4a3d10',
  },
});
