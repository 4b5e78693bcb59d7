/** A player at work on a small article, with a fake engine and clock. */
import { canonicalText } from '../../core/article/canonical-text';
import { partsOf } from '../../core/speech/parts';
import { openPlayer } from '../../core/speech/player';
import { scriptOf } from '../../core/speech/script';
import { fakeClock, fakeVoices, type Habits } from './fake-voices';

const paragraphs = [
  'Sáng 12/5, UBND quận mở cửa công viên. Nhiều người đến sớm.',
  'Trẻ em được vào cửa tự do, người lớn trả 5.000đ mỗi lượt. Công viên mở đến tối.',
];

/** @param texts paragraphs; the title stands before them */
export function listen(habits: Partial<Habits> = {}, texts = paragraphs) {
  const clock = fakeClock();
  const voices = fakeVoices(clock, habits);
  const canonical = canonicalText({
    title: 'Công viên mới',
    lead: null,
    blocks: texts.map((text) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text }],
    })),
  });
  const script = scriptOf(canonical);
  const places: number[] = [];
  const choice = { rate: 1, voice: '' };
  let ended = 0;
  const player = openPlayer({
    synthesiser: voices,
    clock,
    script,
    language: 'vi',
    choice: () => choice,
    partsOf: (sentence, voiceFor) =>
      partsOf(sentence, {
        language: 'vi',
        help: {},
        foreign: 'passages',
        speaks: (language) => voiceFor(language) !== null,
        longest: (language) =>
          voiceFor(language)?.isRemote ? 36 : Number.POSITIVE_INFINITY,
      }),
    onSentence: ({ start }) => places.push(start),
    onEnded: () => {
      ended++;
    },
  });
  const shown = (span: { start: number; end: number } | null) =>
    span && canonical.text.slice(span.start, span.end);
  return {
    clock,
    voices,
    player,
    script,
    choice,
    places,
    canonical,
    said: () => voices.said.map(({ text }) => text),
    sentence: () => shown(player.sentence.value),
    word: () => shown(player.word.value),
    ended: () => ended,
  };
}
