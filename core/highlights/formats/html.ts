import type { Runs } from '../../citations/run';
import { escapeText as e } from '../../export/markup';
import { language } from '../../language/language';
import { text } from '../../language/text';
import { blockId } from '../block-id';
import { defineFormat } from '../format';
import { type PrintedPassage, print } from '../printed';

/** One page that any browser and Word opens; a policy in it lets it load nothing from anywhere. */
export default defineFormat({
  id: 'html',
  rank: 30,
  extension: 'html',
  mimeType: 'text/html',
  write(collection) {
    const { title, sections, references, referencesTitle } = print(collection);
    return `<!doctype html>
<html lang="${language.value}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${e(title)}</h1>
${sections
  .map(
    ({ heading, url, seen, passages }) => `<section>
${heading ? `<h2>${e(heading)}</h2>` : ''}
${url ? `<p class="seen"><a href="${e(url)}">${e(url)}</a> · ${e(seen ?? '')}</p>` : ''}
${passages.map(passageHtml).join('\n')}
</section>`,
  )
  .join('\n')}
<section>
<h2>${e(referencesTitle)}</h2>
${references
  .map(
    ({ heading, entries }) =>
      (heading ? `<h3>${e(heading)}</h3>\n` : '') +
      entries
        .map(
          ({ label, runs }) =>
            `<p class="reference">${e(label)}${runsHtml(runs)}</p>`,
        )
        .join('\n'),
  )
  .join('\n')}
</section>
</body>
</html>
`;
  },
});

const STYLE = `
:root { color-scheme: light dark; }
body { font: 400 1.125rem/1.6 "Be Vietnam Pro", "Segoe UI", "Noto Sans", Arial, sans-serif; margin: 0 auto; max-width: 40rem; overflow-wrap: break-word; padding: 1rem; }
blockquote { border-inline-start: 4px solid; margin-inline: 0; padding-inline-start: 1rem; }
.meaning { font-weight: 700; }
.seen, .citation, .tags { font-size: 0.9rem; }
.reference { padding-inline-start: 2rem; text-indent: -2rem; }
`;

function passageHtml(passage: PrintedPassage): string {
  const { id, meaning, quote, isImage, citation, note, tags } = passage;
  const words = isImage
    ? [`${text('highlightList.picture')}: ${quote.join(' ')}`]
    : quote;
  return `<article id="${e(blockId(id))}">
<p class="meaning">${e(meaning)}</p>
<blockquote>${words.map((one) => `<p>${e(one)}</p>`).join('')}</blockquote>
<p class="citation">${runsHtml(citation)}</p>
${note.map((one) => `<p class="note">${e(one)}</p>`).join('\n')}
${tags.length > 0 ? `<p class="tags">${e(`${text('highlightList.tags')}: ${tags.join(', ')}`)}</p>` : ''}
</article>`;
}

function runsHtml(runs: Runs): string {
  return runs
    .map((run) => (run.italic ? `<em>${e(run.text)}</em>` : e(run.text)))
    .join('');
}
