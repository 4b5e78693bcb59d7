import { Check } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('done', 40, Check);
