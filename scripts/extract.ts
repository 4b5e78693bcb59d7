/**
 * npm run -s extract -- FILE --url URL [--gold | --why "text"] [--root SELECTOR]
 * Prints the Article of a saved page as JSON; with --gold the referee's flat form (or null); with --why the
 * steps of the pipeline that removed a passage, or let it in.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Extraction, extract } from '../core/article/extract.ts';
import { plainText } from '../core/article/plain-text.ts';
import { essence, isSame } from '../core/article/similar.ts';
import { toGold } from './gold.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: '' },
    gold: { type: 'boolean', default: false },
    why: { type: 'string' },
    root: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (!file)
  throw new Error(
    'usage: npm run -s extract -- FILE --url URL [--gold | --why "text"]',
  );

const html = readFileSync(file, 'utf8');
const dom = new JSDOM(html, {
  url: values.url || 'https://example.com/',
  virtualConsole: new VirtualConsole(),
});
const extraction = extract(dom.window.document, {
  url: values.url,
  ...(values.root ? { root: values.root } : {}),
});

if (values.why !== undefined) explain(extraction, values.why);
else if (values.trace) console.log(JSON.stringify(extraction.trace, null, 1));
else if (values.gold) console.log(JSON.stringify(toGold(extraction)));
else
  console.log(
    JSON.stringify(
      extraction.kind === 'article'
        ? extraction.article
        : { none: extraction.reason },
      null,
      2,
    ),
  );

function explain(result: Extraction, passage: string): void {
  const wanted = essence(passage);
  const steps = result.trace.filter(({ text }) =>
    essence(text).includes(wanted),
  );
  for (const { step, selector, reason, text } of steps)
    console.log(`${step}: ${selector}: ${reason}\n    ${text.slice(0, 160)}`);
  if (result.kind === 'none') {
    console.log(`no article: ${result.reason}`);
    return;
  }
  const { article } = result;
  const at = article.blocks.findIndex((block) =>
    essence(plainText([block])).includes(wanted),
  );
  if (at >= 0) console.log(`kept: block ${at} (${article.blocks[at]?.type})`);
  else if (isSame(article.title, passage)) console.log('kept: title');
  else if (essence(article.lead ?? '').includes(wanted))
    console.log('kept: lead');
  else if (steps.every(({ step }) => step === 'content-root'))
    console.log(
      steps.length > 0
        ? 'inside the content, in no block'
        : 'not inside the content root that was chosen',
    );
}
