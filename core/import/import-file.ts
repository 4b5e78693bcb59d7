import { decodeText } from './decode-text';
import { ImportError } from './import-error';
import type { Importer } from './importer';
import { importers } from './importers';
import { type ImportLedger, keepLedger } from './ledger';
import { type SourceFile, sourceFile } from './source-file';
import { isZip, openZip, type ZipEntry } from './zip';

/**
 * Reads an export file whole, or not at all.
 * @param now milliseconds, by which a date in the future is known to be wrong
 * @param onShare hears how much of an archive has been read, 0 to 1
 * @throws ImportError when the file as a whole is damaged or of no known format
 */
export function importFile(
  bytes: Uint8Array,
  now: number,
  onShare: (share: number) => void = () => undefined,
): ImportLedger {
  if (bytes.length === 0) throw new ImportError('empty');
  const files = isZip(bytes)
    ? filesInZip(openCounted(bytes, onShare), now)
    : [sourceFile('', now, () => bytes)];
  if (files.every(({ text }) => text.trim() === ''))
    throw new ImportError(files.length > 0 ? 'empty' : 'unknown');
  const read = recognised(files, importers);
  const [first] = read;
  if (!first) throw new ImportError('unknown');
  const shelf = first.importer.shelf?.(first.file);
  return {
    ...keepLedger(
      first.importer.id,
      read.flatMap(({ file, importer }) => [...importer.read(file)]),
    ),
    ...(shelf && { shelf }),
  };
}

/**
 * Each file with the importer that knows it. Catch-alls only speak when nothing better did: the notes and
 * article texts in an archive are full of addresses.
 */
function recognised(
  files: readonly SourceFile[],
  candidates: readonly Importer[],
): { file: SourceFile; importer: Importer }[] {
  for (const order of new Set(candidates.map(({ order }) => order ?? 0))) {
    const found = files.flatMap((file) => {
      const importer = candidates.find(
        (candidate) =>
          (candidate.order ?? 0) === order && candidate.recognises(file),
      );
      return importer ? [{ file, importer }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Lists that people export; pictures, article texts and the Finder's leavings are not among them. */
const LIST = /(?:^|\/)[^/.][^/]*\.(?:csv|tsv|json|html?|txt|md)$/iu;
const NO_LIST = /(?:^|\/)(?:__MACOSX|content|highlights|assets)\//u;

/** Each file of an archive of ours is read twice: to be held against its hash, then for what it says. */
const READINGS = 2;

function openCounted(
  bytes: Uint8Array,
  onShare: (share: number) => void,
): ZipEntry[] {
  const entries = openZip(bytes);
  let done = 0;
  return entries.map((entry) => ({
    path: entry.path,
    read() {
      done++;
      onShare(Math.min(1, done / (entries.length * READINGS)));
      return entry.read();
    },
  }));
}

function filesInZip(entries: readonly ZipEntry[], now: number): SourceFile[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const archive = new Map(entries.map(({ path, read }) => [path, read]));
  return entries
    .filter(({ path }) => LIST.test(path) && !NO_LIST.test(path))
    .sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }))
    .map((entry) => {
      const folder = entry.path.replace(/[^/]*$/u, '');
      const beside = (path: string) => {
        const neighbour = byPath.get(folder + path);
        return neighbour ? decodeText(neighbour.read()) : null;
      };
      return sourceFile(entry.path, now, entry.read, beside, archive);
    });
}
