import {
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  Pause,
  Play,
  Settings2,
  X,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type TextKey, text } from '../core/language/text';
import type { PlayerStatus } from '../core/speech/player';
import type { ListeningProps } from './listening-props';
import { useToldHeight } from './use-told-height';

/** What a listener has to know without looking; while the voice speaks nothing else should. */
const said: Readonly<Partial<Record<PlayerStatus, TextKey>>> = {
  waiting: 'speech.waiting',
  blocked: 'speech.blocked',
  failed: 'speech.failed',
  ended: 'speech.ended',
  noVoice: 'voiceGuide.title',
};

/** Rates that are one press away; the panel has all of them. */
const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The player at the foot of the reader, as long as it is listened to. */
export function PlayerBar({
  listening,
  isMoreOpen,
  onMore,
}: {
  readonly listening: ListeningProps;
  readonly isMoreOpen: boolean;
  readonly onMore: () => void;
}) {
  const { status, settings, onStep } = listening;
  const play = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLElement>(null);
  useToldHeight(bar, '--dd-player');
  useEffect(() => {
    // Whoever asked for it elsewhere finds the button that the browser wants pressed under his hands.
    if (status === 'blocked') play.current?.focus();
  }, [status]);
  const isBusy = status === 'playing' || status === 'waiting';
  const PlayIcon = isBusy ? Pause : Play;
  const message = said[status];
  return (
    <section ref={bar} class="player-bar" aria-label={text('speech.player')}>
      <p class={message ? 'player-said' : 'hidden'} role="status">
        {message && text(message)}
      </p>
      <div class="player-buttons">
        <Step
          name="speech.previousParagraph"
          class="paragraph-step"
          onPress={() => onStep('paragraph', -1)}
        >
          <ChevronFirst size={24} aria-hidden="true" />
        </Step>
        <Step
          name="speech.previousSentence"
          onPress={() => onStep('sentence', -1)}
        >
          <ChevronLeft size={24} aria-hidden="true" />
        </Step>
        <button
          ref={play}
          type="button"
          class="button main player-play"
          onClick={() => (isBusy ? listening.onPause() : listening.onPlay())}
        >
          <PlayIcon size={24} aria-hidden="true" />
          <span>{text(isBusy ? 'speech.pause' : 'speech.play')}</span>
        </button>
        <Step name="speech.nextSentence" onPress={() => onStep('sentence', 1)}>
          <ChevronRight size={24} aria-hidden="true" />
        </Step>
        <Step
          name="speech.nextParagraph"
          class="paragraph-step"
          onPress={() => onStep('paragraph', 1)}
        >
          <ChevronLast size={24} aria-hidden="true" />
        </Step>
        <RateSelect
          rate={settings.rate}
          onRate={(rate) => listening.onSettings({ rate })}
        />
        <button
          type="button"
          class="button"
          title={text('speech.more')}
          aria-label={text('speech.more')}
          aria-expanded={isMoreOpen}
          onClick={onMore}
        >
          <Settings2 size={20} aria-hidden="true" />
        </button>
        <Step name="speech.stop" class="plain" onPress={listening.onStop}>
          <X size={20} aria-hidden="true" />
        </Step>
      </div>
    </section>
  );
}

function RateSelect({
  rate,
  onRate,
}: {
  readonly rate: number;
  readonly onRate: (rate: number) => void;
}) {
  const offered = rates.includes(rate)
    ? rates
    : [...rates, rate].sort((a, b) => a - b);
  return (
    <select
      class="button player-rate"
      aria-label={text('speech.rate')}
      title={text('speech.rate')}
      value={String(rate)}
      onChange={({ currentTarget }) => onRate(Number(currentTarget.value))}
    >
      {offered.map((one) => (
        <option key={one} value={String(one)} selected={one === rate}>
          {text('speech.rateTimes', { rate: one })}
        </option>
      ))}
    </select>
  );
}

function Step({
  name,
  class: classes = '',
  onPress,
  children,
}: {
  readonly name: TextKey;
  readonly class?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={`button ${classes}`}
      title={text(name)}
      aria-label={text(name)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
