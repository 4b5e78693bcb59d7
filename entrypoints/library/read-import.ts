import { importFile } from '../../core/import/import-file';
import type { ImportLedger } from '../../core/import/ledger';
import { readThrough } from '../../core/import/read-port';
import { startWorker } from './own-worker';

/**
 * Reads a file that is to be imported, in another thread where there are threads (Node, in tests, has none).
 * @param onShare how much has been read, 0 to 1
 * @param signal calls it off
 * @throws ImportError when it cannot be imported
 */
export async function readImport(
  file: File,
  onShare: (share: number) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<ImportLedger> {
  const now = Date.now();
  if (typeof Worker === 'undefined')
    return importFile(new Uint8Array(await file.arrayBuffer()), now, onShare);
  const worker = startWorker('/import-worker.js');
  return readThrough(worker, { file, now }, onShare, signal);
}
