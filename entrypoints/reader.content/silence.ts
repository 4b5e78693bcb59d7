import type { Silence } from '../../core/speech/media-keys';

/** Chromium gives the keys to media of more than 5 s, Firefox to media of more than 3 s (2026-11). */
const SECONDS = 10;
const RATE = 8_000;
const HEADER = 44;
/**
 * Every sample, of 32,768: a membrane pushed a thousandth aside and held there has no sound. Firefox takes what is
 * fainter for silence and gives no keys to it (4 of 32,768 had none, 32 had them: Firefox 153, 2026-11-30).
 */
const HELD = 40;

/** Ten seconds of nothing to hear, over and over; made here, loaded from nowhere. */
export function openSilence(): Silence {
  const url = URL.createObjectURL(new Blob([wave()], { type: 'audio/wav' }));
  const audio = new Audio(url);
  audio.loop = true;
  return {
    play() {
      audio.play().catch((error: DOMException) => {
        // Cut short by a pause, or not allowed here: the keys then reach only the page in front.
        if (/^(?:Abort|NotAllowed|NotSupported)Error$/u.test(error.name))
          return;
        throw error;
      });
    },
    pause: () => audio.pause(),
    close() {
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      URL.revokeObjectURL(url);
    },
  };
}

/** A file of RIFF WAVE, PCM, mono, 16 bits (Microsoft, Multimedia Programming Interface 1.0, 1991). */
function wave(): ArrayBuffer {
  const length = SECONDS * RATE * 2;
  const file = new ArrayBuffer(HEADER + length);
  const view = new DataView(file);
  const write = (at: number, letters: string) => {
    for (const [i, letter] of [...letters].entries())
      view.setUint8(at + i, letter.charCodeAt(0));
  };
  write(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // length of what describes the format
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true); // bytes a second
  view.setUint16(32, 2, true); // bytes a sample
  view.setUint16(34, 16, true); // bits a sample
  write(36, 'data');
  view.setUint32(40, length, true);
  for (let at = HEADER; at < file.byteLength; at += 2)
    view.setInt16(at, HELD, true);
  return file;
}
