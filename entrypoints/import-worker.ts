import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ImportMessage, readFor } from '../core/import/read-port';

/** The thread's end of the line. */
interface Port {
  onmessage: ((event: { data: { file: Blob; now: number } }) => void) | null;
  postMessage(message: ImportMessage, moved: ArrayBuffer[]): void;
}

/** Reads a file that is to be imported, in a thread of its own: the page answers meanwhile, and can call it off. */
export default defineUnlistedScript(() => {
  const port = self as unknown as Port;
  port.onmessage = ({ data: { file, now } }) =>
    void readFor(file, now, (message, moved) =>
      port.postMessage(message, moved),
    );
});
