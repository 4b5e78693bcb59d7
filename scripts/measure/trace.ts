/**
 * What our small script costs a page, from Chromium's own trace. Times are of the page's thread, so that
 * whatever else the machine does counts for nothing.
 */
import type { Page } from 'puppeteer-core';

/** A call of our script, or a task of the page's thread in which there is one. */
export interface Span {
  /** Microseconds of the trace's clock. */
  readonly at: number;
  /** Milliseconds of thread time. */
  readonly ms: number;
}

export interface Trace {
  /** Calls of ours that are in no other call. */
  readonly calls: readonly Span[];
  /** Tasks with a call of ours in them. */
  readonly tasks: readonly Span[];
  /** When `act` began, in microseconds of the trace's clock. */
  readonly begin: number;
  /**
   * All tasks of the page's thread, ours or not: what of ours a promise or a message of the browser's sets
   * off stands in no call that can be told by its file.
   */
  readonly all: readonly Span[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** The mark by which the page's thread is told from those of other pages. */
const beginning = 'measure-begin';

/** Traces the browser while `act` runs; only one page at a time can be. */
export async function traced(
  page: Page,
  act: () => Promise<void>,
): Promise<Trace> {
  await page.tracing.start({ categories });
  await page.evaluate((mark) => {
    performance.mark(mark);
  }, beginning);
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(
    new TextDecoder().decode(bytes as Uint8Array),
  ) as { traceEvents: TraceEvent[] };
  return read(traceEvents);
}

export function sumOf(spans: readonly Span[]): number {
  return spans.reduce((all, { ms }) => all + ms, 0);
}

function read(events: readonly TraceEvent[]): Trace {
  const ours = events.filter(
    ({ name, args }) =>
      name === 'FunctionCall' &&
      /extension:.*content-scripts\/page\.js/.test(args?.data?.url ?? ''),
  );
  const start = events.find(({ name }) => name === beginning);
  if (!start) throw new Error('the trace does not hold the page');
  const here = ({ pid, tid }: TraceEvent) =>
    pid === start.pid && tid === start.tid;
  const outer = outermost(ours.filter(here));
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && here(event),
  );
  return {
    calls: outer.map(spanOf),
    tasks: tasks
      .filter((task) => outer.some((call) => holds(task, call)))
      .map(spanOf),
    begin: start.ts,
    all: tasks.map(spanOf),
  };
}

function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const call of [...calls].sort((a, b) => a.ts - b.ts)) {
    const last = found.at(-1);
    if (!last || !holds(last, call)) found.push(call);
  }
  return found;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}

function spanOf({ ts, tdur = 0 }: TraceEvent): Span {
  return { at: ts, ms: tdur / 1000 };
}
