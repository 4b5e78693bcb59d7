import { defineChannel } from '../messages';
import type { TextScaleStatus } from './text-scale';

/** Served by the small script of a tab. */
export const textScaleChannel = defineChannel<{
  /** What enlarging has done on the page; null while it has its own size. */
  status(): TextScaleStatus | null;
}>('text-scale');
