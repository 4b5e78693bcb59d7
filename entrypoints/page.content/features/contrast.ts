import { effect } from '@preact/signals-core';
import { AutoContrast } from '../../../core/contrast/auto-contrast';
import { contrastChannel } from '../../../core/contrast/channel';
import {
  describeOutcome,
  pointOut,
  remarkableOf,
  unresolvedOf,
} from '../../../core/contrast/evidence';
import { contrastSettings } from '../../../core/contrast/settings';
import type { ContrastStep } from '../../../core/contrast/steps';
import type { PageFeature } from '../page-feature';

/** Keeps the page at the reader's contrast step; the page's own colours at `original`. */
const contrast: PageFeature = {
  id: 'contrast',
  start({ document, window, host, signal }) {
    const { values } = contrastSettings.forSite(host);
    // Forced colours are the reader's own, and stronger than anything of ours.
    const forced = window.matchMedia('(forced-colors: active)');
    let running: { engine: AutoContrast; stop: AbortController } | null = null;
    const show = (step: ContrastStep) => {
      running?.stop.abort();
      running = null;
      if (step === 'original' || forced.matches || signal.aborted) return;
      const stop = new AbortController();
      running = { engine: new AutoContrast(document, { step }), stop };
      running.engine.start(stop.signal);
    };
    const end = effect(() => show(values.value.step));
    forced.addEventListener('change', () => show(values.peek().step), {
      signal,
    });
    const outcomes = () => running?.engine.outcomes() ?? [];
    contrastChannel.serve(
      {
        status: () => running?.engine.status() ?? null,
        compare: (original) => running?.engine.compare(original),
        unresolved: () => unresolvedOf(outcomes()).map(describeOutcome),
        jump: (index) => {
          const outcome = unresolvedOf(outcomes())[index];
          if (outcome) pointOut(outcome.sample.element);
        },
        evidence: () => remarkableOf(outcomes()).map(describeOutcome),
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      end();
      show('original');
    });
  },
};

export default contrast;
