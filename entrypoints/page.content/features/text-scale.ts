import { effect } from '@preact/signals-core';
import { textScaleChannel } from '../../../core/text-scale/channel';
import { textScaleSettings } from '../../../core/text-scale/settings';
import { TextScale } from '../../../core/text-scale/text-scale';
import type { PageFeature } from '../page-feature';

/** Keeps the page's text at the reader's size; the page's own at 100 %. */
const textScale: PageFeature = {
  id: 'text-scale',
  start({ document, host, signal }) {
    const { values } = textScaleSettings.forSite(host);
    let running: { scale: TextScale; stop: AbortController } | null = null;
    const show = (percent: number) => {
      running?.stop.abort();
      running = null;
      if (percent === 100 || signal.aborted) return;
      const stop = new AbortController();
      running = { scale: new TextScale(document, { percent }), stop };
      running.scale.start(stop.signal);
    };
    const end = effect(() => show(values.value.percent));
    textScaleChannel.serve(
      { status: () => running?.scale.status() ?? null },
      signal,
    );
    signal.addEventListener('abort', () => {
      end();
      show(100);
    });
  },
};

export default textScale;
