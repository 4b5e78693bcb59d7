import type { QueueProps } from '../../components/listening-props';
import type { ReaderProps } from '../../components/reader-props';
import { abbreviationSettings } from '../../core/abbreviations/settings';
import type { ReaderModel } from '../../core/reader/model';
import { readerSettings } from '../../core/reader/settings';
import type { Listening } from '../../core/speech/listening';
import { highlightProps } from './highlight-props-of';
import { listeningProps } from './listening';
import type { Paper } from './paper';

/** What every reader draws from its model, over a page and in the library; reading it subscribes to it. */
export function propsOf(
  model: ReaderModel,
  paper: Paper,
  listening: Listening,
  queue: QueueProps | null = null,
): Omit<
  ReaderProps,
  | 'imageUrl'
  | 'closeLabel'
  | 'closeWord'
  | 'entryUrl'
  | 'onPreviewFonts'
  | 'onClose'
> {
  const { look, kept } = model;
  return {
    article: model.article,
    look: look.look.value,
    summary: model.summary.value,
    machine: {
      state: model.machine.state.value,
      // As below: what sends the article away is the reader's own click.
      onStart: (event) => {
        if (event.isTrusted) void model.machine.start(model.article);
      },
      onCancel: model.machine.cancel,
    },
    mark: model.mark.value,
    save: kept.save.value,
    rating: kept.rating.value,
    near: kept.near.value,
    settings: readerSettings.values.value,
    highlights: highlightProps(model.highlights),
    place: model.place.value,
    resumed: model.resumed.value,
    said: paper.said.value,
    abbreviations: abbreviationSettings.values.value,
    listening: listeningProps(listening, queue),
    onTextSize: look.resize,
    onContrast: look.changeContrast,
    lookActions: look,
    onMark: model.markSentence,
    // Scripts of a page can reach an open shadow root; only the reader's own click may rate or save.
    onRate: (stars, event) => {
      if (event.isTrusted) void kept.rate(stars);
    },
    onSave: (event) => {
      if (event.isTrusted) void kept.saveArticle();
    },
    onSettings: (patch) => void readerSettings.set(patch),
    onPlace: (offset) => {
      model.place.value = offset;
    },
    onSeen: ({ offset, time }) => model.seen(offset, time),
    onPrint: paper.print,
    onSaveFile: paper.saveFile,
  };
}
