import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 (FIPS 180-4) as lower-case hex. The browser's own only answers later, and importers are functions
 * that answer at once.
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}
