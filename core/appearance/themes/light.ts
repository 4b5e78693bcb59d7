import { defineTheme } from '../theme';

/** Plain white, as print on coated paper: for bright rooms and tired screens. */
export default defineTheme({
  id: 'light',
  scheme: 'light',
  colors: {
    paper: '#ffffff',
    raised: '#f3f3f3',
    ink: '#1a1a1a',
    quiet: '#454545',
    accent: '#1d3f72',
    onAccent: '#ffffff',
    danger: '#8a1c1c',
    good: '#14532d',
    border: '#737373',
    mark: '#ffe48f',
  },
});
