import { BookOpen } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('reading', 30, BookOpen);
