import { choice, listOf, range } from '../setting-fields';
import { defineSettings } from '../settings';
import { isSize, isWay, mostTemplates } from './memory';

/** Size of text on pages, in per cent of what the page's makers chose, and how much of the page it is for. */
export const textScaleSettings = defineSettings('text-scale', {
  percent: range({ min: 80, max: 400, step: 10, initial: 100 }),
  reach: choice(['article', 'page'], 'article'),
});

/** What was chosen and found out for one kind of page of a site; everywhere it stays empty. */
export const textScaleMemory = defineSettings('text-scale-memory', {
  sizes: listOf(isSize, mostTemplates),
  ways: listOf(isWay, mostTemplates * 3),
});
