/** One page measured: as it is, with the extension, with each peer, and after the extension's undo. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/harness/session.ts';
import { type AxeCounts, axeCounts } from './axe.ts';
import { controlRatio } from './control.ts';
import { type PageFile, visit } from './files.ts';
import { type HueChange, hueChange } from './hue.ts';
import { applyPeer, peers } from './peers.ts';
import { type MeasuredRun, measurePixels } from './pixels.ts';
import { prepareHardCases } from './prepare.ts';
import { type Snapshot, snapshot } from './snapshot.ts';
import { pause, setStep } from './steps.ts';

export interface Plan {
  readonly step: string;
  readonly target: number;
  readonly depth: number;
  readonly part: number;
  readonly peers: boolean;
  readonly axe: boolean;
  /** False where nobody asks for `applyMs`: then the page's thread need not come to rest twice. */
  readonly timed?: boolean;
}

export interface Figures extends AxeCounts, HueChange {
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
  /** How often the text of 3:1 was planted, and how often it was counted as such. */
  readonly control: { readonly planted: number; readonly counted: number };
}

/** A page measured in one state. */
interface State {
  readonly runs: readonly MeasuredRun[];
  readonly axe: AxeCounts;
  readonly snapshot: Snapshot;
}

const noAxe: AxeCounts = { axeAA: 0, axeAAA: 0, axeUnsure: 0 };

export async function measurePage(
  session: Session,
  page: Page,
  bench: Page,
  file: PageFile,
  plan: Plan,
): Promise<PageResult> {
  const control = { planted: 0, counted: 0 };
  const look = async (): Promise<State> => {
    const { runs, control: ratio } = await measurePixels(
      page,
      bench,
      plan.depth,
      plan.part,
    );
    control.planted += 1;
    const { least, most } = controlRatio;
    if (ratio !== null && ratio > least && ratio < most) control.counted += 1;
    const axe = plan.axe ? await axeCounts(page) : noAxe;
    // Last, when the window has its own height again and all that lay waiting is loaded.
    return { runs, axe, snapshot: await stillSnapshot(page) };
  };
  const open = async () => {
    await setStep(session, 'original');
    await visit(page, file.url);
    await prepareHardCases(page);
    await pause(300);
  };
  await open();
  const before = await look();
  const repair = () => setStep(session, plan.step);
  const ms = plan.timed === false ? 0 : await timed(page, repair);
  if (plan.timed === false) await repair();
  await marksAtRest(page, plan.timed === false ? 1 : 0);
  const after = await look();
  await setStep(session, 'original');
  await pause(400);
  const undone = await stillSnapshot(page);

  const found: Record<string, Figures> = {};
  for (const peer of plan.peers ? peers : []) {
    await open();
    const bare = await stillSnapshot(page);
    const peerMs = await timed(page, () => applyPeer(page, peer));
    found[peer.name] = figures(await look(), plan, bare, null, peerMs);
  }
  return {
    name: file.name,
    untouched: figures(before, plan, before.snapshot, null, 0),
    ours: figures(after, plan, before.snapshot, undone, ms),
    peers: found,
    failing: after.runs.filter(
      ({ ratio }) => ratio !== null && ratio < plan.target,
    ),
    control,
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
    minimum: Math.min(21, ...all.map((one) => one.minimum)),
    axeAA: add((one) => one.axeAA),
    axeAAA: add((one) => one.axeAAA),
    axeUnsure: add((one) => one.axeUnsure),
    moved: add((one) => one.moved),
    changedShare: add((one) => one.changedShare * one.runs) / Math.max(1, runs),
    hues: add((one) => one.hues),
    hueMax: Math.max(0, ...all.map((one) => one.hueMax)),
    hueMean:
      add((one) => one.hueMean * one.hues) /
      Math.max(
        1,
        add((one) => one.hues),
      ),
    applyMs: add((one) => one.applyMs),
    undoIdentical: all.every((one) => one.undoIdentical !== false),
  };
}

/** @param undone the page after the undo; what did not come back then was moved by the page itself */
function figures(
  { runs, axe, snapshot: now }: State,
  plan: Plan,
  before: Snapshot,
  undone: Snapshot | null,
  applyMs: number,
): Figures {
  const ratios = runs.flatMap(({ ratio }) => ratio ?? []);
  const below = (limit: number) =>
    ratios.filter((ratio) => ratio < limit).length;
  const seen = Object.entries(before.looks);
  const changed = seen.filter(
    ([number, look]) => look !== now.looks[Number(number)],
  );
  const moved = Object.entries(before.boxes).filter(([key, box]) => {
    const number = Number(key);
    const here = now.boxes[number];
    const looks = [before, now, ...(undone ? [undone] : [])];
    if (looks.some(({ restless }) => restless.includes(number))) return false;
    return here !== undefined && here !== box && undone?.boxes[number] !== here;
  });
  return {
    runs: ratios.length,
    belowTarget: below(plan.target),
    belowAA: below(4.5),
    belowAAA: below(7),
    minimum: Math.min(21, ...ratios),
    ...axe,
    moved: moved.length,
    changedShare: changed.length / Math.max(1, seen.length),
    ...hueChange(before.colors, now.colors),
    applyMs,
    undoIdentical: undone && undone.html === before.html,
  };
}

/** The page as it is when two looks at it agree; one that never rests is taken as it is. */
async function stillSnapshot(page: Page): Promise<Snapshot> {
  let last = await page.evaluate(snapshot);
  let restless: number[] = [];
  for (let look = 0; look < 8; look += 1) {
    await pause(250);
    const now = await page.evaluate(snapshot);
    if (JSON.stringify(now.boxes) === JSON.stringify(last.boxes)) return now;
    restless = Object.keys(now.boxes)
      .map(Number)
      .filter((number) => now.boxes[number] !== last.boxes[number]);
    last = now;
  }
  return { ...last, restless };
}

/**
 * Waits until nothing more is marked: on a busy machine, and in Firefox, no other clock tells.
 * @param least marks before which there is no rest
 */
async function marksAtRest(page: Page, least: number): Promise<void> {
  let [last, still] = [-1, 0];
  for (let look = 0; look < 40 && still < 4; look += 1) {
    await pause(250);
    const now = await page.evaluate(
      () => document.querySelectorAll('[data-dedoc-contrast]').length,
    );
    still = now === last && now >= least ? still + 1 : 0;
    last = now;
  }
}

/**
 * Milliseconds of work of the page's thread that `act` sets off, until it is quiet; what the page does
 * by itself (an animation, a clock) is measured before and taken off.
 */
async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  const busy = async () => {
    try {
      return (await page.metrics()).TaskDuration ?? 0;
    } catch {
      return 0; // Firefox has no such figure
    }
  };
  const rest = 1000;
  const idle = await busy();
  await pause(rest);
  const start = await busy();
  const ownShare = (start - idle) / rest;
  const began = performance.now();
  await act();
  let last = start;
  let lastLook = performance.now();
  for (let look = 0; look < 40; look += 1) {
    await pause(250);
    const now = await busy();
    const looked = performance.now();
    const own = ownShare * (looked - lastLook);
    const isQuiet = now - last - own < 0.008;
    last = now;
    lastLook = looked;
    if (look > 3 && isQuiet) break;
  }
  const spent = (last - start - ownShare * (lastLook - began)) * 1000;
  return Math.max(0, spent);
}
