import { effect, type ReadonlySignal } from '@preact/signals';
import { NoAnswerError } from '../../core/messages';

/** Something of ours that changes the page of a tab, and goes on while the page loads and changes. */
export interface Watched {
  /** Whether there is anything to ask about. */
  readonly isOn: ReadonlySignal<boolean>;
  /** Asks the page how it stands. */
  look(): Promise<void>;
  /** The tab has gone elsewhere. */
  lost(): void;
}

const LOOK_AGAIN_MS = 400;

/** Asks, by one clock, about everything that is on, for as long as the popup is open; about nothing else. */
export function watchPage(all: readonly Watched[]): void {
  let waiting = 0;
  const round = async () => {
    clearTimeout(waiting);
    const on = all.filter(({ isOn }) => isOn.peek());
    await Promise.all(on.map(lookAt));
    if (all.some(({ isOn }) => isOn.peek())) {
      clearTimeout(waiting);
      waiting = window.setTimeout(round, LOOK_AGAIN_MS);
    }
  };
  effect(() => {
    if (all.map(({ isOn }) => isOn.value).includes(true)) void round();
  });
}

/** Asks once. */
export async function lookAt(watched: Watched): Promise<void> {
  try {
    await watched.look();
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    watched.lost();
  }
}
