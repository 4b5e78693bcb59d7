import type { LibrarySearch } from './library-search';

/** One end of a line to a worker: the worker as its page sees it, or the page as the worker does. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ): void;
}

type Method = keyof LibrarySearch;

interface Call {
  readonly call: number;
  readonly method: Method;
  readonly of: readonly unknown[];
}

type Message =
  | Call
  | { readonly cancel: number }
  | { readonly answer: number; readonly value: unknown }
  | { readonly answer: number; readonly error: string };

/** Answers a page's searches, in the worker. */
export function serveSearch(port: Port, search: LibrarySearch): void {
  const running = new Map<number, AbortController>();
  port.addEventListener('message', ({ data }) => {
    const message = data as Message;
    if ('cancel' in message) running.get(message.cancel)?.abort();
    else if ('call' in message) void answer(message);
  });

  async function answer({ call, method, of }: Call) {
    const calling = new AbortController();
    running.set(call, calling);
    try {
      const value = await run(method, of, calling.signal);
      port.postMessage({ answer: call, value });
    } catch (error) {
      port.postMessage({ answer: call, error: String(error) });
    } finally {
      running.delete(call);
    }
  }

  function run(method: Method, of: readonly unknown[], signal: AbortSignal) {
    if (method === 'find') {
      const [text, typing] = of as [string, boolean];
      return search.find(text, { typing, signal });
    }
    const [ids, text, typing] = of as [string[], string, boolean];
    return search.show(ids, text, { typing, signal });
  }
}

/** The searches of a worker, as a page asks for them. */
export function searchThrough(port: Port): LibrarySearch {
  let last = 0;
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: unknown) => void }
  >();
  port.addEventListener('message', ({ data }) => {
    const message = data as Message;
    if (!('answer' in message)) return;
    const asked = waiting.get(message.answer);
    waiting.delete(message.answer);
    if ('error' in message) asked?.reject(new Error(message.error));
    else asked?.resolve(message.value as never);
  });

  function ask<T>(
    method: Method,
    of: readonly unknown[],
    signal?: AbortSignal,
  ) {
    signal?.throwIfAborted();
    const call = ++last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(call, { resolve, reject });
      port.postMessage({ call, method, of } satisfies Call);
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(call)) return;
        port.postMessage({ cancel: call });
        reject(signal.reason);
      });
    });
  }
  return {
    find: async (text, { typing = false, signal } = {}) =>
      ask('find', [text, typing], signal),
    show: async (ids, text, { typing = false, signal } = {}) =>
      ask('show', [ids, text, typing], signal),
  };
}
