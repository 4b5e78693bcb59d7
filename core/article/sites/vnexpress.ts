import { defineSite } from '../site';

export default defineSite({
  hosts: ['vnexpress.net'],
  name: 'VnExpress',
});
