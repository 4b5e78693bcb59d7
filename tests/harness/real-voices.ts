/**
 * The system's own voices (espeak-ng by speech-dispatcher) without a loudspeaker: a sound server of our own that
 * sends everything nowhere. An alsa null device did not work (shared/reference/toolchain.md §6).
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sound {
  /** Folder that the browser gets as its run-time folder. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function startSound(): Promise<Sound> {
  const folder = await mkdtemp(join(tmpdir(), 'de-doc-sound-'));
  const server = spawn(
    'pulseaudio',
    [
      ...['-n', '--exit-idle-time=-1', '--daemonize=no'],
      ...['-L', 'module-null-sink', '-L', 'module-native-protocol-unix'],
    ],
    { env: { ...process.env, XDG_RUNTIME_DIR: folder }, stdio: 'ignore' },
  );
  return {
    folder,
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
