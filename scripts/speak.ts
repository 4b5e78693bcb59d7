/**
 * Says how a sentence is read aloud: `npm run -s speak -- "câu"` prints `{spoken, spans: [{start, end, spoken}]}`;
 * `npm run -s speak -- --jsonl FILE` takes lines `{id, text}` and prints lines `{id, spoken}`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { definedAbbreviations } from '../core/abbreviations/defined.ts';
import { readAloud } from '../core/speech/spoken/read.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'string' } },
});

if (values.jsonl) {
  for (const line of readFileSync(values.jsonl, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line) as { id: unknown; text: string };
    console.log(JSON.stringify({ id, spoken: read(text).spoken }));
  }
} else {
  const text = positionals.join(' ');
  if (!text) throw new Error('usage: speak "câu" | speak --jsonl FILE');
  const { spoken, spans } = read(text);
  console.log(
    JSON.stringify({
      spoken,
      spans: spans.map(({ start, end, spoken: said }) => ({
        start,
        end,
        spoken: said,
      })),
    }),
  );
}

function read(text: string) {
  const clean = text.normalize('NFC');
  return readAloud(clean, { defined: definedAbbreviations(clean) });
}
