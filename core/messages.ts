import { browser } from 'wxt/browser';
import { byCallback } from './by-callback';

/** Methods of a channel: one input, one answer. What crosses the wire is structured-cloneable data. */
// biome-ignore lint/suspicious/noExplicitAny: each method's own types are kept by inference
type Protocol = Record<string, (input: any) => unknown>;

/** Who calls: the tab of a content script, else one of our own pages. */
export interface Caller {
  readonly tabId: number | null;
  readonly url: string | null;
}

type Handlers<P extends Protocol> = {
  [M in keyof P]: (
    input: Parameters<P[M]>[0],
    caller: Caller,
  ) => ReturnType<P[M]> | Promise<ReturnType<P[M]>>;
};

type Remote<P extends Protocol> = {
  readonly [M in keyof P]: (
    ...input: Parameters<P[M]>
  ) => Promise<Awaited<ReturnType<P[M]>>>;
};

export interface Channel<P extends Protocol> {
  /** Answers the channel in this context, until `signal` aborts. A second server throws. */
  serve(handlers: Handlers<P>, signal?: AbortSignal): void;
  readonly background: Remote<P>;
  tab(tabId: number): Remote<P>;
}

/** Nobody serves the channel there: no script in the tab, or the tab is gone. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

interface Call {
  readonly channel: string;
  readonly method: string;
  readonly input: unknown;
}

type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

const served = new Set<string>();

/**
 * A typed line between contexts, declared beside its feature. Errors of the handler come back as
 * rejections with the same `name` and `message`; a call that nobody answers rejects with `NoAnswerError`.
 */
export function defineChannel<P extends Protocol>(name: string): Channel<P> {
  return {
    serve(handlers, signal) {
      if (served.has(name)) throw new Error(`${name} is served already`);
      served.add(name);
      // By callback too: a promise is an answer to Chromium only through the polyfill, which our scripts on pages
      // go without.
      const listener = (
        message: unknown,
        sender: Sender,
        respond: (answer: Answer) => void,
      ) => {
        if (!isCall(message) || message.channel !== name) return undefined;
        void answer(handlers, message, sender).then(respond);
        return true;
      };
      browser.runtime.onMessage.addListener(listener as never);
      signal?.addEventListener('abort', () => {
        browser.runtime.onMessage.removeListener(listener as never);
        served.delete(name);
      });
    },
    background: remote(
      (call) =>
        byCallback(({ runtime }, done) => runtime.sendMessage(call, done)),
      name,
    ),
    tab: (tabId) =>
      remote((call) => browser.tabs.sendMessage(tabId, call), name),
  };
}

interface Sender {
  readonly tab?: { readonly id?: number };
  readonly url?: string;
}

function isCall(message: unknown): message is Call {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Call).channel === 'string' &&
    typeof (message as Call).method === 'string'
  );
}

async function answer<P extends Protocol>(
  handlers: Handlers<P>,
  call: Call,
  sender: Sender,
): Promise<Answer> {
  try {
    if (!Object.hasOwn(handlers, call.method))
      throw new Error(`${call.channel} has no ${call.method}`);
    const handler = handlers[call.method];
    const caller = { tabId: sender.tab?.id ?? null, url: sender.url ?? null };
    return { value: await handler?.(call.input, caller) };
  } catch (error) {
    const { name, message } =
      error instanceof Error ? error : new Error(String(error));
    return { error: { name, message } };
  }
}

function remote<P extends Protocol>(
  send: (call: Call) => Promise<unknown>,
  channel: string,
): Remote<P> {
  return new Proxy({} as Remote<P>, {
    get: (_, method) => {
      // A remote is awaited by accident easily; it is no promise.
      if (typeof method !== 'string' || method === 'then') return undefined;
      return async (input: unknown) => {
        const reply = await deliver(send, { channel, method, input });
        if ('value' in reply) return reply.value;
        const error = new Error(reply.error.message);
        error.name = reply.error.name;
        throw error;
      };
    },
  });
}

async function deliver(
  send: (call: Call) => Promise<unknown>,
  call: Call,
): Promise<Answer> {
  const nobody = `Nobody answers ${call.channel}.${call.method}`;
  let reply: unknown;
  try {
    reply = await send(call);
  } catch (error) {
    // Chromium and Firefox reject alike when no listener exists; the words differ, so none is matched.
    throw new NoAnswerError(nobody, { cause: error });
  }
  if (typeof reply !== 'object' || reply === null)
    throw new NoAnswerError(nobody);
  // JSON drops an undefined value in Chromium, and with it the whole key.
  return 'error' in reply ? (reply as Answer) : { value: undefined, ...reply };
}
