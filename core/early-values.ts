import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Values by field, `section.field`, of whatever site the page is of. */
export type EarlyValues = Readonly<Record<string, unknown>>;

/** Where the script of one line and the page's script meet: what the scripts of an extension share on a page. */
export interface EarlyWorld {
  dedocEarly?: EarlyValues;
  dedocTakeEarly?: (values: EarlyValues) => void;
}

const values = signal<EarlyValues>({});

/**
 * What the site's own scope is taken to hold until storage has answered. On a remembered site the background has a
 * script of one line put these down before anything of the page is there (`entrypoints/background/remembered.ts`):
 * Firefox has drawn a whole page by the time that its storage answers a content script (0.4 against 0.57 s, 2026-12-01).
 */
export const earlyValues: ReadonlySignal<EarlyValues> = values;

/** Takes what was put down in `world`, or will be: no browser says whether that script runs before the page's. */
export function takeEarlyValues(world: EarlyWorld): void {
  values.value = world.dedocEarly ?? {};
  world.dedocTakeEarly = (given) => {
    values.value = given;
  };
}

/** The script that puts them down. */
export function earlyScript(given: EarlyValues): string {
  const json = JSON.stringify(given);
  return `globalThis.dedocEarly=${json};globalThis.dedocTakeEarly?.(globalThis.dedocEarly);\n`;
}
