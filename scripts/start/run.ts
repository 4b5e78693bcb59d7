/** Running one of the project's own tools in the foreground, with a limit of time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const MINUTE = 60_000;
const windows = process.platform === 'win32';

/**
 * Runs a tool of `node_modules/.bin` in `root`; its output goes to the terminal.
 * @param timeout ms after which it is stopped with all its children
 * @returns its exit code; null when it could not be started or was stopped
 */
export async function run(
  [command, ...args]: readonly [string, ...string[]],
  root: string,
  timeout: number,
): Promise<number | null> {
  const bin = join(root, 'node_modules/.bin');
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(join(bin, command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own, so that stopping it reaches the drivers of browsers too.
    detached: !windows,
    shell: windows,
    env: { ...process.env, PATH: path },
  });
  const interrupt = () => {
    stop(child, 'SIGTERM');
    setTimeout(() => process.exit(130), 2_000);
  };
  const timers = [
    setTimeout(() => {
      console.log(`not done after ${timeout / MINUTE} minutes: stopped`);
      stop(child, 'SIGTERM');
    }, timeout),
    setTimeout(() => stop(child, 'SIGKILL'), timeout + 5_000),
  ];
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const code = await ended(child);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  for (const timer of timers) clearTimeout(timer);
  return code;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(null);
    });
    child.once('exit', resolve);
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null)
    return;
  if (windows) child.kill(signal);
  else process.kill(-child.pid, signal);
}
