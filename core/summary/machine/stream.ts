import { MachineFailure } from './failure';

/** A server that writes on and on is cut off here. Bytes. */
const MOST_BYTES = 400_000;

/**
 * The lines of a streamed answer, as they come.
 * @throws MachineFailure `badAnswer` when it does not end
 */
export async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let rest = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > MOST_BYTES) throw new MachineFailure('badAnswer');
      const lines = `${rest}${decoder.decode(value, { stream: true })}`.split(
        /\r?\n/u,
      );
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel();
  }
}
