import type { Reading } from './reading';
import type { Surroundings } from './rule';
import { rules } from './rules';
import { Utterance } from './utterance';

export interface ReadingHelp {
  readonly defined?: ReadonlyMap<string, string>;
  readonly own?: ReadonlyMap<string, string>;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const CONTEXT = 60;
/** Letters with apostrophes inside ("N'Golo"), or one mark, or blanks. Digits stop it: they are read. */
const PIECE = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\s+|\d+|./suy;

/**
 * Turns written Vietnamese into the words that a person would say: no digits, symbols or unexpanded capitals are
 * left; foreign words and names stay as written.
 * @param text NFC, one sentence or paragraph
 */
export function readAloud(text: string, help: ReadingHelp = {}): Reading {
  const utterance = new Utterance();
  const defined = help.defined ?? NOTHING;
  const own = help.own ?? NOTHING;
  let at = 0;
  while (at < text.length) {
    const found = matchAt(text, at, defined, own);
    if (found) {
      utterance.say(found.spoken, at, found.end, found.kind);
      at = found.end;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? text.charAt(at);
    utterance.copy(piece, at);
    at += piece.length;
  }
  return utterance.finish();
}

function matchAt(
  text: string,
  at: number,
  defined: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): {
  readonly end: number;
  readonly spoken: string;
  readonly kind: string;
} | null {
  if (/\s/u.test(text.charAt(at))) return null;
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (!match?.[0]) continue;
    const end = at + match[0].length;
    const around: Surroundings = {
      text,
      before: text.slice(Math.max(0, at - CONTEXT), at),
      after: text.slice(end, end + CONTEXT),
      defined,
      own,
    };
    const spoken = rule.read(match, around);
    if (spoken !== null) return { end, spoken, kind: rule.kind };
  }
  return null;
}
