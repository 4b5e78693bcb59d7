import type { CopiedWord, Reading, SpokenSpan } from './reading';

/** Marks that a voice pauses at, weakest first. */
const PAUSES = ',;:…!?.';
const ENDS_IN_PAUSE = /[,!?.]$/u;

/** Puts the spoken text together, keeping blanks and pauses single and every span's place. */
export class Utterance {
  #spoken = '';
  #blank = false;
  readonly #spans: SpokenSpan[] = [];
  readonly #copied: CopiedWord[] = [];

  /** Adds a piece of the source as it is written. */
  copy(piece: string, start: number): void {
    if (/^\s+$/u.test(piece)) this.#blank = true;
    else if (PAUSES.includes(piece))
      this.#pause(/[;:…]/u.test(piece) ? ',' : piece);
    else if (/^[\p{L}\p{M}'’]+$/u.test(piece)) {
      this.#word(piece);
      const at = this.#spoken.length - piece.length;
      this.#copied.push({ start, end: start + piece.length, at });
    }
    // A mark that no rule knows has no sound.
    else this.say('', start, start + piece.length, 'mark');
  }

  /** Adds what is said for [start, end) of the source. */
  say(spoken: string, start: number, end: number, kind: string): void {
    this.#blank = true;
    let said = spoken;
    if (spoken !== '' && PAUSES.includes(spoken)) {
      this.#pause(spoken);
      // Beside another pause there is but one, the stronger.
      said = this.#spoken.slice(-1);
    } else if (spoken !== '') this.#word(spoken);
    const at = this.#spoken.length - said.length;
    this.#spans.push({ start, end, spoken: said, at, kind });
    this.#blank = true;
  }

  finish(): Reading {
    return {
      spoken: this.#spoken.trim(),
      spans: this.#spans,
      copied: this.#copied,
    };
  }

  #word(word: string): void {
    if (
      this.#spoken !== '' &&
      (this.#blank || ENDS_IN_PAUSE.test(this.#spoken))
    )
      this.#spoken += ' ';
    this.#spoken += word;
    this.#blank = false;
  }

  #pause(mark: string): void {
    this.#blank = true;
    if (this.#spoken === '') return;
    const last = this.#spoken.charAt(this.#spoken.length - 1);
    if (!PAUSES.includes(last)) this.#spoken += mark;
    else if (PAUSES.indexOf(mark) > PAUSES.indexOf(last)) {
      this.#spoken = this.#spoken.slice(0, -1) + mark;
      const at = this.#spoken.length - 1;
      const span = this.#spans.at(-1);
      if (span?.at === at && span.spoken === last)
        this.#spans[this.#spans.length - 1] = { ...span, spoken: mark };
    }
  }
}
