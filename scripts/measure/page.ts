/** One page measured: as it is, with the extension, with each peer, and after the extension's undo. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/harness/session.ts';
import { type PageFile, visit } from './files.ts';
import { snapshot } from './in-page.ts';
import { applyPeer, peers } from './peers.ts';
import { type MeasuredRun, measurePixels } from './pixels.ts';
import { prepareHardCases } from './prepare.ts';

export interface Plan {
  readonly step: string;
  readonly target: number;
  readonly depth: number;
  readonly part: number;
  readonly peers: boolean;
}

export interface Figures {
  readonly runs: number;
  readonly belowTarget: number;
  readonly belowAA: number;
  readonly belowAAA: number;
  readonly minimum: number;
  readonly moved: number;
  readonly changedShare: number;
  readonly applyMs: number;
  readonly undoIdentical: boolean | null;
}

export interface PageResult {
  readonly name: string;
  readonly untouched: Figures;
  readonly ours: Figures;
  readonly peers: Readonly<Record<string, Figures>>;
  readonly failing: readonly MeasuredRun[];
}

type Snapshot = ReturnType<typeof snapshot>;

export async function measurePage(
  session: Session,
  page: Page,
  bench: Page,
  file: PageFile,
  plan: Plan,
): Promise<PageResult> {
  const pixels = () => measurePixels(page, bench, plan.depth, plan.part);
  const open = async () => {
    await setStep(session, 'original');
    await visit(page, file.url);
    await prepareHardCases(page);
    await pause(300);
    return page.evaluate(snapshot);
  };
  const before = await open();
  const untouchedRuns = await pixels();
  const ms = await timed(page, () => setStep(session, plan.step));
  const after = await page.evaluate(snapshot);
  const ourRuns = await pixels();
  await setStep(session, 'original');
  await pause(400);
  const undone = (await page.evaluate(snapshot)).html === before.html;

  const found: Record<string, Figures> = {};
  for (const peer of plan.peers ? peers : []) {
    const start = await open();
    const peerMs = await timed(page, () => applyPeer(page, peer));
    const end = await page.evaluate(snapshot);
    found[peer.name] = figures(await pixels(), plan, start, end, peerMs, null);
  }
  return {
    name: file.name,
    untouched: figures(untouchedRuns, plan, before, before, 0, null),
    ours: figures(ourRuns, plan, before, after, ms, undone),
    peers: found,
    failing: ourRuns.filter(
      ({ ratio }) => ratio !== null && ratio < plan.target,
    ),
  };
}

/** All pages together: counts added, shares weighted by runs, undone only if every page is. */
export function sum(all: readonly Figures[]): Figures {
  const add = (pick: (one: Figures) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  const runs = add((one) => one.runs);
  return {
    runs,
    belowTarget: add((one) => one.belowTarget),
    belowAA: add((one) => one.belowAA),
    belowAAA: add((one) => one.belowAAA),
    minimum: Math.min(...all.map((one) => one.minimum)),
    moved: add((one) => one.moved),
    changedShare: add((one) => one.changedShare * one.runs) / Math.max(1, runs),
    applyMs: add((one) => one.applyMs),
    undoIdentical: all.every((one) => one.undoIdentical !== false),
  };
}

function figures(
  all: readonly MeasuredRun[],
  plan: Plan,
  before: Snapshot,
  after: Snapshot,
  applyMs: number,
  undoIdentical: boolean | null,
): Figures {
  const ratios = all.flatMap(({ ratio }) => ratio ?? []);
  const below = (limit: number) =>
    ratios.filter((ratio) => ratio < limit).length;
  const visible = before.looks.filter((look) => look !== '').length;
  const changed = before.looks.filter(
    (look, index) => look !== '' && look !== after.looks[index],
  ).length;
  return {
    runs: ratios.length,
    belowTarget: below(plan.target),
    belowAA: below(4.5),
    belowAAA: below(7),
    minimum: Math.min(21, ...ratios),
    moved: before.boxes.filter((box, index) => box !== after.boxes[index])
      .length,
    changedShare: changed / Math.max(1, visible),
    applyMs,
    undoIdentical,
  };
}

async function setStep(session: Session, step: string): Promise<void> {
  await session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).storage.local.set({'contrast.step': ${JSON.stringify(step)}}).then(() => true)`,
  );
}

/** Milliseconds of work of the page's thread that `act` sets off, until it is quiet. */
async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  const busy = async () => {
    try {
      return (await page.metrics()).TaskDuration ?? 0;
    } catch {
      return 0; // Firefox has no such figure
    }
  };
  const start = await busy();
  await act();
  let last = start;
  for (let look = 0; look < 40; look += 1) {
    await pause(250);
    const now = await busy();
    if (look > 3 && now - last < 0.008) break;
    last = now;
  }
  return (last - start) * 1000;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
