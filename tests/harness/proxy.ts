/**
 * One local HTTP proxy that answers for every host name, so that tests and the demo run at real
 * addresses (https://vnexpress.net/…) and nothing leaves the machine.
 */
import { execFileSync } from 'node:child_process';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

interface Answer {
  readonly body: string | Uint8Array;
  /** MIME type; text gets `charset=utf-8`. Default `text/html`. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly referer: string | null;
}

export interface LocalProxy {
  readonly port: number;
  /** Every request that reached the proxy, oldest first, the browser's own included. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Answers `url` (query and fragment ignored) with a page, or by a function that writes as slowly as it likes; a
   * later call replaces the earlier one.
   */
  serve(url: string, answer: Answer | string | RequestListener): void;
  close(): Promise<void>;
}

/** Starts the proxy on a free port of 127.0.0.1. Throws when openssl is missing. */
export async function startProxy(): Promise<LocalProxy> {
  const answers = new Map<string, Answer | RequestListener>();
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  const handle =
    (protocol: 'http' | 'https') =>
    (request: IncomingMessage, response: ServerResponse) => {
      const url = requestedUrl(request, protocol);
      requests.push({
        method: request.method ?? 'GET',
        url: url.href,
        referer: request.headers.referer ?? null,
      });
      // Browsers ask for icons by themselves; a missing one would only fill the console.
      if (url.pathname === '/favicon.ico') response.writeHead(204).end();
      else {
        const answer = answers.get(addressOf(url));
        if (typeof answer === 'function') answer(request, response);
        else send(response, answer);
      }
    };
  const plain = createServer(handle('http'));
  const secure = createTlsServer(selfSignedCertificate(), handle('https'));
  plain.on('connect', (request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const tls = !request.url?.endsWith(':80');
    (tls ? secure : plain).emit('connection', socket);
  });
  for (const server of [plain, secure]) ignoreBrokenConnections(server);
  plain.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) =>
    plain.listen(0, '127.0.0.1', () => resolve()),
  );
  return {
    port: (plain.address() as AddressInfo).port,
    requests,
    serve(url, answer) {
      answers.set(
        addressOf(new URL(url)),
        typeof answer === 'string' ? { body: answer } : answer,
      );
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => plain.close(() => resolve()));
    },
  };
}

/** Browsers drop connections at will; that is no error of ours. */
function ignoreBrokenConnections(server: ReturnType<typeof createServer>) {
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('tlsClientError', (_error, socket: Socket) => socket.destroy());
}

function requestedUrl(request: IncomingMessage, protocol: string): URL {
  const target = request.url ?? '/';
  return target.startsWith('http')
    ? new URL(target)
    : new URL(`${protocol}://${request.headers.host ?? 'unknown'}${target}`);
}

function addressOf(url: URL): string {
  return `${url.host}${decodeURI(url.pathname)}`;
}

function send(response: ServerResponse, answer: Answer | undefined) {
  const type = answer?.type ?? 'text/html';
  response.writeHead(answer?.status ?? (answer ? 200 : 404), {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    ...answer?.headers,
  });
  response.end(answer?.body ?? 'Không có trang này trên máy.');
}

function selfSignedCertificate(): { key: string; cert: string } {
  const pem = execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt'],
      ...['ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'],
      ...['-subj', '/CN=de-doc.test', '-keyout', '-', '-out', '-'],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return { key: pem, cert: pem };
}
