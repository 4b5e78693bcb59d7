import { defineTheme } from '../theme';

/** Green on black, as magnifiers of text have offered it for decades. */
export default defineTheme({
  id: 'black-green',
  scheme: 'dark',
  colors: {
    paper: '#000000',
    raised: '#000000',
    ink: '#66ff7f',
    quiet: '#7cf090',
    accent: '#ffe97a',
    onAccent: '#000000',
    danger: '#ffc2b3',
    good: '#d0ffd8',
    border: '#66ff7f',
    mark: '#33417a',
  },
});
