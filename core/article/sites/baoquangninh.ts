import { defineSite } from '../site';

// Three papers whose time is written the same way. Unverified, from public crawlers, 2026-07.
export default defineSite({
  hosts: ['baoquangninh.vn', 'baohungyen.vn', 'baoninhbinh.org.vn'],
  names: {
    'baoquangninh.vn': 'Báo Quảng Ninh',
    'baohungyen.vn': 'Báo Hưng Yên',
    'baoninhbinh.org.vn': 'Báo Ninh Bình',
  },
  article: { published: ['div.date.font5', 'span#date'] },
});
