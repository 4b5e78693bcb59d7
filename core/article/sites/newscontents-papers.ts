import { defineSite } from '../site';

/**
 * Papers of the Mekong delta whose text is `#newscontents`; `newscontents.ts` holds the rules. Hosts from public
 * crawlers, 2026-11. Báo Đồng Khởi (Bến Tre) is read under baovinhlong.vn since 2025.
 */
export default defineSite({
  hosts: ['baocantho.com.vn', 'baoangiang.com.vn', 'baovinhlong.vn'],
  names: {
    'baocantho.com.vn': 'Báo Cần Thơ',
    'baoangiang.com.vn': 'Báo An Giang',
    'baovinhlong.vn': 'Báo Vĩnh Long',
  },
});
