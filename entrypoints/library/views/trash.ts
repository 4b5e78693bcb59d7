import { Trash2 } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('trash', 60, Trash2);
