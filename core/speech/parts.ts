import {
  type ForeignChoice,
  foreignLanguages,
  type HeardWord,
} from './foreign';
import type { SpokenSentence } from './script';
import type { ReadingHelp } from './spoken/read';
import { readAloud } from './spoken/read';
import type { Reading } from './spoken/reading';

/** A word of a part: where it begins in what is said, and the stretch of canonical text that it stands for. */
export interface PartWord {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether a pause follows. */
  readonly pauses: boolean;
}

/** What one utterance says: a sentence, or a piece of one. */
export interface Part {
  readonly text: string;
  readonly language: string;
  readonly words: readonly PartWord[];
}

export interface PartOptions {
  /** BCP 47, of the article. */
  readonly language: string;
  readonly help: ReadingHelp;
  readonly foreign: ForeignChoice;
  /** Whether there is a voice for a language; without one foreign words stay with the others. */
  readonly speaks: (language: string) => boolean;
  /** Words an utterance may have in that language, Infinity for a voice that never dies. */
  readonly longest: (language: string) => number;
}

interface Token extends HeardWord {
  readonly start: number;
  readonly end: number;
}

/** Turns a sentence into what voices are asked to say. Only Vietnamese is normalised. */
export function partsOf(
  sentence: SpokenSentence,
  options: PartOptions,
): readonly Part[] {
  const { language } = options;
  const isVietnamese = /^vi(?:-|$)/u.test(language);
  const tokens = isVietnamese
    ? tokensOf(readAloud(sentence.text, options.help), sentence.start)
    : tokensAsWritten(sentence);
  const languages = isVietnamese
    ? foreignLanguages(tokens, options.foreign)
    : tokens.map(() => null);
  const parts: Part[] = [];
  let run: Token[] = [];
  let spoken = language;
  const close = () => {
    for (const piece of cut(run, options.longest(spoken)))
      parts.push(join(piece, spoken));
    run = [];
  };
  tokens.forEach((token, index) => {
    const wanted = languages[index];
    const next = wanted && options.speaks(wanted) ? wanted : language;
    if (next !== spoken) close();
    spoken = next;
    run.push(token);
  });
  close();
  return parts;
}

function tokensOf(reading: Reading, offset: number): Token[] {
  const copied = new Map(reading.copied.map((word) => [word.at, word]));
  let span = 0;
  let last = { start: 0, end: 0 };
  return [...reading.spoken.matchAll(/\S+/gu)].map(({ 0: text, index: at }) => {
    const word = copied.get(at);
    while ((reading.spans[span + 1]?.at ?? Number.POSITIVE_INFINITY) <= at)
      span++;
    const said = reading.spans[span];
    if (word) last = word;
    else if (said && said.at <= at && at < said.at + said.spoken.length)
      last = said;
    return {
      text,
      isWritten: word !== undefined,
      start: offset + last.start,
      end: offset + last.end,
    };
  });
}

function tokensAsWritten({ text, start }: SpokenSentence): Token[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    isWritten: true,
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Cuts what is too long, at its pauses where there are any. */
function cut(tokens: readonly Token[], longest: number): Token[][] {
  const pieces: Token[][] = [];
  let rest = [...tokens];
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const pause = head.findLastIndex(({ text }) => PAUSE.test(text));
    const at = pause > longest / 3 ? pause + 1 : longest;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest.length > 0 ? [...pieces, rest] : pieces;
}

const PAUSE = /[,.!?;:…]["”’)]*$/u;

function join(tokens: readonly Token[], language: string): Part {
  let text = '';
  const words = tokens.map((token) => {
    if (text !== '') text += ' ';
    const at = text.length;
    text += token.text;
    const { start, end } = token;
    return { at, start, end, pauses: PAUSE.test(token.text) };
  });
  return { text, language, words };
}
