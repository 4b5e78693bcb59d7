import { ListOrdered } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('queue', 15, ListOrdered);
