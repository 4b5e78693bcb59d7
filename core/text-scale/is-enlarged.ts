import { computed, type ReadonlySignal } from '@preact/signals-core';
import { textScaleMemory, textScaleSettings } from './settings';

/** Whether any kind of page of a site is shown in another size than its own. */
export function isEnlarged(host: string): ReadonlySignal<boolean> {
  const { values } = textScaleSettings.forSite(host);
  const memory = textScaleMemory.forSite(host).values;
  return computed(
    () =>
      values.value.percent !== 100 ||
      memory.value.sizes.some(([, percent]) => percent !== 100),
  );
}
