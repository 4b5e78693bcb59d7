import { Inbox } from 'lucide-preact';
import { shelfView } from '../shelf-view';

export default shelfView('unread', 20, Inbox);
