import { computed, effect } from '@preact/signals-core';
import { mediaMatches } from '../../../core/appearance/media';
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
import { wantedStep } from '../../../core/contrast/wanted-step';
import { pages } from '../../../core/pages/channel';
import type { PageFeature } from '../page-feature';

/** Keeps the page at the reader's contrast step; the page's own colours at `original`. */
const contrast: PageFeature = {
  id: 'contrast',
  inFrames: true,
  start({ document, window, host, signal }) {
    const site = contrastSettings.forSite(host);
    const forced = mediaMatches(window, '(forced-colors: active)', signal);
    const more = mediaMatches(window, '(prefers-contrast: more)', signal);
    const step = computed(() => {
      const own = [...site.own.value, ...contrastSettings.own.value];
      const wishes = { ...site.values.value, isChosen: own.includes('step') };
      return wantedStep(wishes, { forced: forced.value, more: more.value });
    });
    let ignore: readonly string[] = [];
    let running: { engine: AutoContrast; stop: AbortController } | null = null;
    const show = (wanted: ContrastStep) => {
      running?.stop.abort();
      running = null;
      if (wanted === 'original' || signal.aborted) return;
      const stop = new AbortController();
      const engine = new AutoContrast(document, { step: wanted, ignore });
      running = { engine, stop };
      engine.start(stop.signal);
    };
    const end = effect(() => show(step.value));
    // Few sites have any, and no page waits for the answer.
    pages.background.ignoredByContrast().then(
      (selectors) => {
        if (selectors.length === 0) return;
        ignore = selectors;
        show(step.peek());
      },
      (error) => console.error('Dễ Đọc: contrast', error),
    );
    signal.addEventListener('abort', () => {
      end();
      show('original');
    });
    if (window !== window.top) return;
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
  },
};

export default contrast;
