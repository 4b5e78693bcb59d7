export interface ServerAddress {
  /** Without a slash, query or fragment at its end. */
  readonly address: string;
  /** Shown to the reader: where the article goes. */
  readonly host: string;
  /** Match pattern for the permission; it has no port, which Firefox does not know in patterns. */
  readonly origin: string;
}

/** `malformed`: no address of a server; `open`: over the net without encryption, key and all. */
export type AddressFault = 'malformed' | 'open';

/** What people paste from a manual behind the base address. */
const PATHS = /\/(?:chat\/completions|completions|api\/chat|api)?\/*$/u;
/** This machine and the local network (RFC 1918, RFC 6762): nobody else listens there. */
const LOCAL =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|[^.]+\.(?:local|localhost|lan|home\.arpa))$/u;

/** Reads what the reader typed as the address of a server. */
export function readAddress(typed: string): ServerAddress | AddressFault {
  const words = typed.trim();
  const url = parse(words) ?? null;
  if (!url || url.username || url.password || !url.hostname) return 'malformed';
  const isLocal = LOCAL.test(url.hostname);
  if (url.protocol === 'http:' && !isLocal) return 'open';
  const path = url.pathname.replace(PATHS, '').replace(/\/+$/u, '');
  return {
    address: `${url.origin}${path}`,
    host: url.host,
    origin: `${url.protocol}//${url.hostname}/*`,
  };
}

/** Without a scheme, machines near by are spoken to openly, others encrypted. */
function parse(words: string): URL | null {
  const full = words.includes('://')
    ? words
    : `${LOCAL.test(words.replace(/[:/].*$/u, '')) ? 'http' : 'https'}://${words}`;
  const url = words !== '' && URL.canParse(full) ? new URL(full) : null;
  return url && /^https?:$/u.test(url.protocol) ? url : null;
}
