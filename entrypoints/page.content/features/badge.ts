import { effect } from '@preact/signals-core';
import { contrastSettings } from '../../../core/contrast/settings';
import { pages } from '../../../core/pages/channel';
import { isEnlarged } from '../../../core/text-scale/is-enlarged';
import type { PageFeature } from '../page-feature';

/** Tells the toolbar button, once at first, whether this page is shown as its makers drew it. */
const badge: PageFeature = {
  id: 'badge',
  start({ host, signal }) {
    const contrast = contrastSettings.forSite(host).values;
    const textScale = isEnlarged(host);
    let told: boolean | null = null;
    const tell = (isChanged: boolean) => {
      if (isChanged === told) return;
      told = isChanged;
      pages.background
        .showChanged(isChanged)
        .catch((error) => console.error('Dễ Đọc: badge', error));
    };
    const end = effect(() =>
      tell(contrast.value.step !== 'original' || textScale.value),
    );
    signal.addEventListener('abort', () => {
      end();
      tell(false);
    });
  },
};

export default badge;
