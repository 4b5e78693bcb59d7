/** A voice that the system offers. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47, parts joined by "-". */
  readonly language: string;
  /** Speaks only with a network: such engines die on long texts. */
  readonly isRemote: boolean;
  readonly isDefault: boolean;
}

/** One thing to say. */
export interface Saying {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/** What an engine may tell while it speaks; many tell only some of it. */
export interface SpeechEvents {
  onStart(): void;
  /** @param at where in the text the next word begins, UTF-16 units */
  onWord(at: number): void;
  onEnd(): void;
  /** @param reason an error code of the Web Speech API ("not-allowed", "network", …) */
  onError(reason: string): void;
}

/** Whatever speaks, behind one interface, so that the player can be tested without a sound. */
export interface Synthesiser {
  voices(): readonly Voice[];
  /** Hears that the list of voices has changed. @returns stops hearing */
  onVoices(listener: () => void): () => void;
  speak(saying: Saying, events: SpeechEvents): void;
  /** Stops at once. Engines may still send events of what was stopped. */
  cancel(): void;
  isSpeaking(): boolean;
}

/** Time as the player knows it. */
export interface Clock {
  /** Ms on any clock that runs on. */
  now(): number;
  /** @returns calls it off */
  after(ms: number, act: () => void): () => void;
}
