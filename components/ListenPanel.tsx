import { formatClock } from '../core/language/dates';
import { text } from '../core/language/text';
import { foreignChoices } from '../core/speech/foreign';
import { Check } from './Check';
import type { ListeningProps } from './listening-props';
import { VoiceSteps } from './VoiceSteps';

const sleepMinutes = [5, 10, 15, 30, 45, 60, 90];

/** Voice, pace, sleep timer, what comes next; where there is no voice, how to get one. */
export function ListenPanel({
  listening,
}: {
  readonly listening: ListeningProps;
}) {
  const { settings, voices, status, onSettings, queue } = listening;
  return (
    <>
      {(status === 'noVoice' || voices.length === 0) && (
        <VoiceSteps
          guide={listening.guide}
          isLooking={status === 'waiting'}
          onRetry={() => listening.onPlay()}
        />
      )}
      {voices.length > 0 && (
        <label class="listen-row">
          <span>{text('speech.voice')}</span>
          <select
            class="button"
            value={settings.voice}
            onChange={({ currentTarget }) =>
              onSettings({ voice: currentTarget.value })
            }
          >
            <option value="">{text('speech.voiceAuto')}</option>
            {voices.map(({ id, name, isRemote }) => (
              <option key={id} value={id} selected={id === settings.voice}>
                {isRemote ? text('speech.voiceRemote', { name }) : name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="listen-row">
        <span>
          {text('speech.rate')}:{' '}
          {text('speech.rateTimes', { rate: settings.rate })}
        </span>
        <input
          type="range"
          min={0.5}
          max={3}
          step={0.1}
          value={settings.rate}
          onInput={({ currentTarget }) =>
            onSettings({
              rate: Math.round(currentTarget.valueAsNumber * 10) / 10,
            })
          }
        />
      </label>
      <label class="listen-row">
        <span>{text('setting.speech.foreign')}</span>
        <select
          class="button"
          value={settings.foreign}
          onChange={({ currentTarget }) => {
            const chosen = foreignChoices.find(
              (one) => one === currentTarget.value,
            );
            if (chosen) onSettings({ foreign: chosen });
          }}
        >
          {foreignChoices.map((one) => (
            <option key={one} value={one} selected={one === settings.foreign}>
              {text(`setting.speech.foreign.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Check
        label={text('setting.speech.words')}
        checked={settings.words}
        onChange={(words) => onSettings({ words })}
      />
      <SleepRow sleepsAt={listening.sleepsAt} onSleep={listening.onSleep} />
      <div class="controls-row">
        <button
          type="button"
          class="button"
          onClick={() => listening.onStep('paragraph', -1)}
        >
          {text('speech.previousParagraph')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => listening.onStep('paragraph', 1)}
        >
          {text('speech.nextParagraph')}
        </button>
      </div>
      {queue && (
        <>
          <h3>{text('speech.queue')}</h3>
          <p>
            {queue.next
              ? text('speech.queueNext', { title: queue.next })
              : text('speech.queueLeft', { count: queue.left })}
          </p>
          <div class="controls-row">
            {queue.next && (
              <button type="button" class="button" onClick={queue.onSkip}>
                {text('speech.queueSkip')}
              </button>
            )}
            <button type="button" class="button" onClick={queue.onEnd}>
              {text('speech.queueEnd')}
            </button>
          </div>
        </>
      )}
      <p class="quiet">{text('speech.clickHelp')}</p>
    </>
  );
}

/** The value of a timer that runs; choosing it again changes nothing. */
const RUNNING = 'running';

function SleepRow({
  sleepsAt,
  onSleep,
}: Pick<ListeningProps, 'sleepsAt' | 'onSleep'>) {
  const runs = sleepsAt !== null;
  return (
    <>
      <label class="listen-row">
        <span>{text('speech.sleep')}</span>
        <select
          class="button"
          value={runs ? RUNNING : ''}
          onChange={({ currentTarget: { value } }) => {
            if (value !== RUNNING) onSleep(Number(value) || null);
          }}
        >
          {runs && (
            <option value={RUNNING} selected>
              {text('speech.sleepsAt', { time: formatClock(sleepsAt) })}
            </option>
          )}
          <option value="" selected={!runs}>
            {text('speech.sleepOff')}
          </option>
          {sleepMinutes.map((count) => (
            <option key={count} value={String(count)}>
              {text('speech.sleepMinutes', { count })}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{text('speech.sleepHelp')}</p>
    </>
  );
}
