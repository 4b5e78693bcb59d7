import { Archive } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('archived', 50, Archive);
