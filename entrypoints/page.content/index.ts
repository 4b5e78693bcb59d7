import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../core/article/sites';
import { siteOf } from '../../core/article/urls';
import { page } from '../../core/pages/channel';
import type { PageFeature } from './page-feature';

const features = Object.values(
  import.meta.glob<PageFeature>('./features/*.ts', {
    eager: true,
    import: 'default',
  }),
);

/**
 * The small script on every supported site, elsewhere after a click; quiet until a setting asks.
 * The build reads the hosts from here for the manifest; the script itself carries none of them.
 */
export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT === 'page' ? [] : [...matchPatterns],
  runAt: 'document_start',
  main({ signal }) {
    page.serve({ ping: () => true }, signal);
    const host = siteOf(location.href);
    for (const feature of features) start(feature, host, signal);
  },
});

/** One feature that fails must not take the others with it. */
function start(feature: PageFeature, host: string, signal: AbortSignal): void {
  try {
    feature.start({ document, window, host, signal });
  } catch (error) {
    console.error(`Dễ Đọc: ${feature.id}`, error);
  }
}
