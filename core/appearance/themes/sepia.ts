import { defineTheme } from '../theme';

/** Old paper, for eyes that find white too bright. */
export default defineTheme({
  id: 'sepia',
  scheme: 'light',
  colors: {
    paper: '#f4e8d0',
    raised: '#e9dabb',
    ink: '#2e2417',
    quiet: '#453825',
    accent: '#1f3a63',
    onAccent: '#ffffff',
    danger: '#7c1414',
    good: '#124a27',
    border: '#7d6c4f',
    mark: '#ffd166',
  },
});
