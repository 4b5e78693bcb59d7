import { text } from '../core/language/text';
import { guideSteps, type VoiceGuide } from '../core/speech/guide';

/** How to get a voice, for this very system and browser. Never a button that stays silent. */
export function VoiceSteps({
  guide,
  isLooking,
  onRetry,
}: {
  readonly guide: VoiceGuide;
  readonly isLooking: boolean;
  readonly onRetry: () => void;
}) {
  return (
    <section class="message voice-steps" aria-label={text('voiceGuide.title')}>
      <h3>{text('voiceGuide.title')}</h3>
      <p>{text('voiceGuide.lead')}</p>
      {guideSteps(guide).map((key) => (
        <Steps key={key} lines={text(`voiceGuide.${key}`).split('\n')} />
      ))}
      <button
        type="button"
        class="button"
        aria-disabled={isLooking}
        onClick={() => !isLooking && onRetry()}
      >
        {text(isLooking ? 'speech.waiting' : 'voiceGuide.retry')}
      </button>
    </section>
  );
}

function Steps({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
