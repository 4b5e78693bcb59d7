import { defineSite } from '../site';

/**
 * Khoa học và Đời sống. No rules of its own: its feed and search addresses are those of ePi's CMS, whose
 * rules its pages' classes bring along; else generic reading. Unverified, from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: ['khoahocdoisong.vn'],
  name: 'Khoa học và Đời sống',
});
