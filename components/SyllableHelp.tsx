import { Volume2 } from 'lucide-preact';
import { text } from '../core/language/text';
import { neighboursOf } from '../core/text/neighbours';
import { spellingOf } from '../core/text/spelling';
import { parseSyllable } from '../core/text/syllable';

/** One syllable at a size at which its marks cannot be mistaken, how it is spelt, and what it is taken for. */
export function SyllableHelp({
  written,
  isSilent,
  onSay,
  onOther,
}: {
  readonly written: string;
  /** Whether there is no voice to say it. */
  readonly isSilent: boolean;
  readonly onSay: (words: string) => void;
  readonly onOther: (written: string) => void;
}) {
  const syllable = parseSyllable(written);
  if (!syllable)
    return <p class="quiet">{text('spelling.notSyllable', { written })}</p>;
  const { parts, rhyme } = spellingOf(syllable);
  const { tones, letters } = neighboursOf(syllable);
  return (
    <div class="syllable-help">
      <p class="syllable-large" lang="vi">
        {written}
      </p>
      <p>
        {text('spelling.spelt')}: <strong lang="vi">{parts.join(' – ')}</strong>
      </p>
      {rhyme && (
        <p>
          {text('spelling.rhyme')}:{' '}
          <strong lang="vi">{rhyme.join(' – ')}</strong>
        </p>
      )}
      <div class="controls-row">
        <button type="button" class="button" onClick={() => onSay(written)}>
          <Volume2 size={20} aria-hidden="true" />
          {text('spelling.say')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onSay(parts.join(', '))}
        >
          <Volume2 size={20} aria-hidden="true" />
          {text('spelling.saySpelt')}
        </button>
      </div>
      <p role="status" class={isSilent ? 'message' : 'hidden'}>
        {isSilent && text('spelling.noVoice')}
      </p>
      <Others
        label={text('spelling.otherTones')}
        others={tones}
        onOther={onOther}
      />
      <Others
        label={text('spelling.otherLetters')}
        others={letters}
        onOther={onOther}
      />
    </div>
  );
}

function Others({
  label,
  others,
  onOther,
}: {
  readonly label: string;
  readonly others: readonly string[];
  readonly onOther: (written: string) => void;
}) {
  if (others.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul class="syllable-others" lang="vi">
        {others.map((other) => (
          <li key={other}>
            <button type="button" class="button" onClick={() => onOther(other)}>
              {other}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
