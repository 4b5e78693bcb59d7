import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { fontFiles } from './core/appearance/font-files';
import { stepIds } from './core/contrast/steps';
import { earlyScript } from './core/early-values';
import en from './locales/en';
import vi from './locales/vi';
import { pageChunks } from './scripts/page-chunks';

/** Extension pages: nothing but our own files, no markup from strings, pictures only from the library. */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src blob: data:',
  // The silence that read-aloud plays, so that media keys lead it (core/speech/media-keys.ts).
  'media-src blob:',
  // The server that the reader may set for summaries; plain http only near by (core/summary/machine/address.ts).
  // blob: for the kept pictures of an article that is saved as a file (entrypoints/reader.content/paper.ts).
  "connect-src 'self' blob: https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // For the address of the search's worker, the one script that a page of ours starts; nothing else.
  'trusted-types de-doc-worker',
].join('; ');

/** The few words that the browser itself shows come from the same catalogues as all others. */
function manifestMessages(words: typeof vi.manifest | typeof en.manifest) {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(words).map(([key, message]) => [key, { message }]),
    ),
    null,
    2,
  );
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: ({ browser }) => ({
    default_locale: 'vi',
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
    ],
    // Asked for one origin at a time, on a click: a server for summaries, the pictures of a saved article.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_shortName__' },
    commands: {
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_openReader__',
      },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_saveArticle__',
      },
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_highlight__',
      },
      pause: {
        suggested_key: { default: 'Alt+Shift+0' },
        description: '__MSG_pause__',
      },
      // Chrome takes four suggestions; these wait for a key of the reader's.
      'contrast-more': { description: '__MSG_contrastMore__' },
      'contrast-less': { description: '__MSG_contrastLess__' },
      'text-larger': { description: '__MSG_textLarger__' },
      'text-smaller': { description: '__MSG_textSmaller__' },
    },
    content_security_policy: { extension_pages: csp },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'de-doc@de-doc.vn',
              // The first with data_collection_permissions on desktop and Android.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const { build, resolve: modules } = config;
      // Our channels and storage need nothing of the polyfill, which would be a tenth of what runs on every page.
      if (entrypoints.every(({ type }) => type === 'content-script'))
        config.resolve = {
          ...modules,
          alias: { ...modules?.alias, 'wxt/browser': '@wxt-dev/browser' },
        };
      const isOfPages = entrypoints.some(({ name }) => name === 'library');
      const output = build?.rolldownOptions?.output;
      if (!isOfPages || !output || Array.isArray(output)) return;
      output.codeSplitting = {
        groups: pageChunks(['library', 'popup'], entrypoints.length),
      };
    },
    'build:manifestGenerated'(_, manifest) {
      // What is injected on demand by itself (highlights) goes where our small script is, and nowhere else.
      manifest.host_permissions = manifest.content_scripts?.flatMap(
        ({ matches = [] }) => matches,
      );
    },
    'build:publicAssets'(_, files) {
      for (const [language, { manifest }] of Object.entries({ vi, en }))
        files.push({
          contents: manifestMessages(manifest),
          relativeDest: `_locales/${language}/messages.json`,
        });
      for (const step of stepIds)
        files.push({
          contents: earlyScript({ 'contrast.step': step }),
          relativeDest: `remembered/${step}.js`,
        });
      for (const { source, path } of fontFiles)
        files.push({
          absoluteSrc: resolve(source),
          relativeDest: path.slice(1),
        });
    },
  },
});
