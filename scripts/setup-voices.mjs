/** Installs what `npm run test:voices` needs, on Debian and its kin: real voices and a sound server. */
import { spawnSync } from 'node:child_process';
import { findOnPath } from './start/browsers.mjs';

const packages = {
  'speech-dispatcher': 'speech-dispatcher speech-dispatcher-espeak-ng',
  'espeak-ng': 'espeak-ng',
  pulseaudio: 'pulseaudio',
};
const wanted = Object.entries(packages)
  .filter(([program]) => !findOnPath(program))
  .flatMap(([, names]) => names.split(' '));
if (wanted.length > 0) {
  console.log(`installing by apt-get: ${wanted.join(' ')}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const [command = 'apt-get', ...rest] = [...sudo, 'apt-get'];
  const install = ['install', '-y', '--no-install-recommends', ...wanted];
  const { status } = spawnSync(command, [...rest, ...install], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
