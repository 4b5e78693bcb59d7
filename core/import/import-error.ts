export type ImportFault =
  | 'empty'
  | 'unknown'
  | 'brokenJson'
  | 'brokenZip'
  | 'lockedZip'
  | 'tooLarge'
  | 'alteredArchive'
  | 'newerArchive';

/** The file as a whole cannot be imported; nothing of it was. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault);
    this.fault = fault;
  }
}
