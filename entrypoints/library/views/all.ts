import { Library } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('all', 10, Library);
