import { ImportError, type ImportFault } from './import-error';
import { importFile } from './import-file';
import type { ImportLedger } from './ledger';

/** What the thread that reads a file tells of it. */
export type ImportMessage =
  /** 0 to 1. */
  | { readonly share: number }
  | { readonly ledger: ImportLedger }
  | { readonly fault: ImportFault }
  /** Something that nobody foresaw. */
  | { readonly error: string };

/** Steps of progress that are told; each is a message. */
const STEPS = 200;

/**
 * Reads a file for another thread.
 * @param now milliseconds, by which a date in the future is known to be wrong
 * @param tell is given buffers that may be moved instead of copied
 */
export async function readFor(
  file: Blob,
  now: number,
  tell: (message: ImportMessage, moved: ArrayBuffer[]) => void,
): Promise<void> {
  let told = 0;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const ledger = importFile(bytes, now, (share) => {
      if (share < told + 1 / STEPS) return;
      told = share;
      tell({ share }, []);
    });
    tell({ ledger }, picturesOf(ledger));
  } catch (error) {
    tell(
      error instanceof ImportError
        ? { fault: error.fault }
        : { error: String(error) },
      [],
    );
  }
}

/** Those that are a copy of their own; of a megabyte that is a view, all of it would go. */
function picturesOf({ items }: ImportLedger): ArrayBuffer[] {
  const buffers = items
    .flatMap(({ stored }) => stored?.images ?? [])
    .map(({ bytes }) => bytes)
    .filter(({ byteLength, buffer }) => byteLength === buffer.byteLength)
    .map(({ buffer }) => buffer as ArrayBuffer);
  return [...new Set(buffers)];
}

/**
 * Follows such a thread to its end.
 * @throws ImportError when the file cannot be imported; the signal's reason when it is called off
 */
export function readThrough(
  worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>,
  asked: { readonly file: Blob; readonly now: number },
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportLedger> {
  return new Promise<ImportLedger>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if ('share' in data) onShare(data.share);
      else if ('ledger' in data) resolve(data.ledger);
      else if ('fault' in data) reject(new ImportError(data.fault));
      else reject(new Error(data.error));
    };
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
