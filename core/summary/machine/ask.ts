import type { Article } from '../../article/article';
import { type Body, readArticle } from '../body';
import type { Engine, SummaryOptions } from '../engine';
import type { Cost, Summary } from '../summary';
import { pointsOfAnswer } from './answer';
import { failureOfStatus, MachineFailure } from './failure';
import { matchPoints } from './match';
import type { Means } from './means';
import { type Message, promptFor } from './prompt';
import { linesOf } from './stream';

/** How a kind of server is asked and what its lines mean. */
export interface Dialect {
  readonly path: string;
  request(model: string, messages: readonly Message[]): object;
  /** What a line of the answer adds; null for one that says nothing. Throws on what is no JSON. */
  read(line: string): Written | null;
}

export interface Written {
  readonly text: string;
  readonly cost?: Cost;
}

/** A key with other characters cannot be sent, and is none. */
const SENDABLE = /^[!-~]*$/u;
/** Answers are summaries; what is longer is no answer. UTF-16 units. */
const LONGEST = 40_000;

/** The engine that asks servers of one kind; it is there once the reader has set an address and a model. */
export function serverEngine(id: string, dialect: Dialect): Engine {
  return {
    id,
    isAvailable: async (means) => Boolean(means?.address && means.model),
    summarize: (article, options) => askServer(id, dialect, article, options),
  };
}

/**
 * Has a server on the network write the summary.
 * @throws MachineFailure when it cannot, DOMException `AbortError` when `options.signal` aborts
 */
async function askServer(
  engine: string,
  dialect: Dialect,
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  options: SummaryOptions,
): Promise<Summary> {
  const { means, signal, maxPoints } = options;
  if (!means?.address || !means.model) throw new MachineFailure('notSet');
  if (!SENDABLE.test(means.key)) throw new MachineFailure('refused');
  const body = readArticle(article);
  const timeout = AbortSignal.timeout(means.patience);
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    const messages = promptFor(article.title, body, maxPoints);
    const request = dialect.request(means.model, messages);
    const response = await send(means, dialect.path, request, either);
    const { text, cost } = await listen(response, dialect, means, maxPoints);
    return summaryOf(engine, article.title, body, text, maxPoints, cost);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof MachineFailure) throw error;
    throw new MachineFailure(timeout.aborted ? 'timeout' : 'unreachable', {
      cause: error,
    });
  }
}

/** @throws MachineFailure `badAnswer` when nothing in the text is a point */
export function summaryOf(
  engine: string,
  title: string,
  body: Body,
  text: string,
  maxPoints: number,
  cost?: Cost,
): Summary {
  const lines = pointsOfAnswer(text, maxPoints);
  if (lines.length === 0) throw new MachineFailure('badAnswer');
  const points = matchPoints(title, body, lines);
  return { engine, points, ...(cost && { cost }) };
}

async function send(
  { fetch, address, key }: Means,
  path: string,
  request: object,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(request),
    // The key goes to the address that the reader has entered and nowhere else.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
  if (!response.ok) throw new MachineFailure(failureOfStatus(response.status));
  return response;
}

async function listen(
  response: Response,
  dialect: Dialect,
  { onProgress }: Means,
  maxPoints: number,
): Promise<Written> {
  let text = '';
  let cost: Cost | undefined;
  for await (const line of linesOf(response)) {
    const written = readLine(dialect, line);
    if (!written) continue;
    text += written.text;
    if (written.cost) cost = written.cost;
    if (text.length > LONGEST) throw new MachineFailure('badAnswer');
    onProgress?.(pointsOfAnswer(text, maxPoints).join('\n'));
  }
  return { text, ...(cost && { cost }) };
}

function readLine(dialect: Dialect, line: string): Written | null {
  try {
    return dialect.read(line);
  } catch (error) {
    throw new MachineFailure('badAnswer', { cause: error });
  }
}

/** A member of parsed JSON, whatever it is; undefined when there is none. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
      return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

export function costOf(sent: unknown, received: unknown): Cost | undefined {
  return typeof sent === 'number' && typeof received === 'number'
    ? { sent, received }
    : undefined;
}
