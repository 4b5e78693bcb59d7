import { defineSite } from '../site';

/**
 * Stations without rules of their own: generic reading serves them. Hosts from public crawlers, 2026-11;
 * unverified.
 */
export default defineSite({
  hosts: ['voh.com.vn', 'hanoionline.vn', 'htv.com.vn', 'thvl.vn'],
  names: {
    'voh.com.vn': 'VOH',
    'hanoionline.vn': 'Đài Hà Nội',
    'htv.com.vn': 'HTV',
    'thvl.vn': 'THVL',
  },
});
