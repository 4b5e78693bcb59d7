import { foldToneStyle } from '../../text/normal';
import type { Reading } from '../reading';

const UNASKED = -1;

/** Phrases of one to three syllables, looked up at a token. */
export class Phrases {
  readonly #all: ReadonlySet<string>;
  readonly #first: ReadonlySet<string>;
  readonly #fused: ReadonlySet<string>;
  static #lists = 0;
  /** Where `Reading.found` keeps what this list has found. */
  readonly #number = Phrases.#lists++;

  /**
   * @param text phrases separated by ", ", in either tone style
   * @param fused longer words in which one of them is only a part ("khởi tố" holds no "tố"), two syllables each
   */
  constructor(text: string, fused = '') {
    this.#all = new Set(foldToneStyle(text).split(', '));
    this.#first = new Set([...this.#all].map((p) => p.split(' ')[0] ?? ''));
    this.#fused = new Set(foldToneStyle(fused).split(', '));
  }

  /** Whether the text holds this word or phrase alone. */
  has(phrase: string): boolean {
    return this.#all.has(phrase);
  }

  /** Number of tokens of the longest phrase that begins at token `t`; 0 when there is none. */
  at(reading: Reading, t: number): number {
    // Overlapping spans ask about the same token many times.
    reading.found[this.#number] ??= new Int8Array(reading.word.length).fill(
      UNASKED,
    );
    const sizes = reading.found[this.#number] as Int8Array;
    const known = sizes[t];
    if (known !== undefined && known !== UNASKED) return known;
    const size = this.#sizeAt(reading, t);
    sizes[t] = size;
    return size;
  }

  #sizeAt(reading: Reading, t: number): number {
    const { vocabulary, word } = reading;
    let phrase = vocabulary[word[t] ?? -1] ?? '';
    if (!this.#first.has(phrase)) return 0;
    const isPart =
      this.#fused.has(`${phrase} ${vocabulary[word[t + 1] ?? -1]}`) ||
      this.#fused.has(`${vocabulary[word[t - 1] ?? -1]} ${phrase}`);
    let found = this.#all.has(phrase) && !isPart ? 1 : 0;
    for (let n = 1; n < 3; n++) {
      phrase += ` ${vocabulary[word[t + n] ?? -1]}`;
      if (this.#all.has(phrase)) found = n + 1;
    }
    return found;
  }
}
