import { dayIn } from '../language/dates';
import { type TextKey, textIn } from '../language/text';
import type { ExportFacts } from './format';

/** A date as the file's language writes it. */
export function dayOf(time: number | string, { language }: ExportFacts) {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? ''
    : dayIn(language, date, {
        dateStyle: 'long',
        timeZone: 'Asia/Ho_Chi_Minh',
      });
}

export function word(
  key: TextKey,
  { language }: ExportFacts,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return textIn(language, key, values);
}

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
