/** Runs in a page of the extension: saves through the background as the reader view does, while that one dies. */
import { library } from '../../core/library/channel';
import { saveSurely } from '../../core/library/sure-save';
import { addressOf, articleOf } from './articles';

export interface Saved {
  /** Numbers of the articles that the reader was told are saved. */
  readonly acknowledged: readonly number[];
  /** Acknowledged because the library was asked: their own answer never came. */
  readonly unanswered: number;
  /** Saves that were sent a second time, after the library said that it has them not. */
  readonly repeated: number;
  /** What the reader was told of the others. */
  readonly failed: readonly string[];
  /** Milliseconds that the slowest of them took. */
  readonly slowestMs: number;
}

let isWanted = false;
let saving: Promise<Saved> | null = null;

/** Saves one article after another until `endSaving`. */
export function startSaving(from: number): void {
  isWanted = true;
  saving = saveOneByOne(from);
}

/** @returns what the reader was told, once the last save has come to something */
export async function endSaving(): Promise<Saved> {
  isWanted = false;
  if (!saving) throw new Error('nothing is being saved');
  return saving;
}

/** Whether the background has the article. */
export async function isKnown(n: number): Promise<boolean> {
  return (await library.background.known(addressOf(n))) !== null;
}

async function saveOneByOne(from: number): Promise<Saved> {
  const acknowledged: number[] = [];
  const failed: string[] = [];
  let [unanswered, repeated, slowestMs] = [0, 0, 0];
  for (let n = from; isWanted; n++) {
    const start = performance.now();
    let sent = 0;
    const save = () => {
      sent++;
      return library.background.save(articleOf(n));
    };
    const stamp = async () =>
      (await library.background.known(addressOf(n)))?.updatedAt ?? null;
    try {
      if ((await saveSurely(save, stamp)) === null) unanswered++;
      acknowledged.push(n);
    } catch (error) {
      failed.push(String(error));
    }
    if (sent > 1) repeated++;
    slowestMs = Math.max(slowestMs, Math.round(performance.now() - start));
  }
  return { acknowledged, unanswered, repeated, failed, slowestMs };
}
