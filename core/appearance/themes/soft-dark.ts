import { defineTheme } from '../theme';

/** Dark grey under a soft ink: white on black glares and haloes for eyes with astigmatism. */
export default defineTheme({
  id: 'soft-dark',
  scheme: 'dark',
  colors: {
    paper: '#26282c',
    raised: '#303338',
    ink: '#d9d4c9',
    quiet: '#cdc7bb',
    accent: '#a9caf5',
    onAccent: '#14233a',
    danger: '#ffbdb3',
    good: '#a9dcb9',
    border: '#979da6',
    mark: '#453b1e',
  },
});
