import { effect } from '@preact/signals-core';
import { textScaleHelp } from '../../../core/text-scale/channel';
import { isEnlarged } from '../../../core/text-scale/is-enlarged';
import type { PageFeature } from '../page-feature';

/** Has the script that enlarges text brought, once, where some page of the site has another size than its own. */
const textScale: PageFeature = {
  id: 'text-scale',
  start({ host, signal }) {
    let isAsked = false;
    const wanted = isEnlarged(host);
    const end = effect(() => {
      if (!wanted.value || isAsked) return;
      isAsked = true;
      textScaleHelp.background
        .bring(null)
        .catch((error) => console.error('Dễ Đọc: text size', error));
    });
    signal.addEventListener('abort', end);
  },
};

export default textScale;
