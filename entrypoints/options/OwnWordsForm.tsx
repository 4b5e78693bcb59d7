import { OwnWords } from '../../components/OwnWords';
import { MOST_OWN } from '../../core/abbreviations/own-limit';
import { abbreviationSettings } from '../../core/abbreviations/settings';
import { text } from '../../core/language/text';
import type { Notice } from './notice';

/** The reader's own words, kept as soon as they are given; taking one away can be undone. */
export function OwnWordsForm({
  onNotice,
}: {
  readonly onNotice: (notice: Notice) => void;
}) {
  const { own } = abbreviationSettings.values.value;
  const keep = (words: typeof own) => abbreviationSettings.set({ own: words });
  return (
    <OwnWords
      words={own}
      most={MOST_OWN}
      onAdd={([word, said]) =>
        void keep([...own.filter(([one]) => one !== word), [word, said]])
      }
      onRemove={(word) => {
        const removed = own.filter(([one]) => one === word);
        void keep(own.filter(([one]) => one !== word));
        onNotice({
          message: text('abbreviation.ownRemoved', { word }),
          undo: () => {
            // Words may have come since: only this one goes back.
            const now = abbreviationSettings.values.peek().own;
            return keep([...now.filter(([one]) => one !== word), ...removed]);
          },
        });
      }}
    />
  );
}
