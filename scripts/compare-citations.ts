/**
 * npm run compare:citations -- --styles DIR
 * Sets our IEEE, MLA, Chicago and APA entries beside what citeproc prints with the CSL styles of that folder (a
 * checkout of github.com/citation-style-language/styles; they are CC BY-SA and not part of this project). Prints every
 * difference and why it is meant; fails on one that nobody has explained.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { citationStyle } from '../core/citations/citation-styles.ts';
import { cslItem } from '../core/citations/csl-item.ts';
import { referenceOf } from '../core/citations/reference.ts';
import { asVietnamese, citeproc } from '../tests/citations/peer.ts';

const { values } = parseArgs({ options: { styles: { type: 'string' } } });
if (!values.styles) {
  console.error('usage: npm run compare:citations -- --styles DIR');
  process.exit(2);
}
const folder = values.styles;

const FILES = {
  'apa-en': 'apa',
  ieee: 'ieee',
  mla: 'modern-language-association',
  chicago: 'chicago-notes-bibliography-17th-edition',
};

/** What we mean to do otherwise, as the change that makes citeproc's entry ours. */
const MEANT: readonly [RegExp, string, string][] = [
  [
    /(https:\/\/[^\s*]+)\.$/u,
    '$1. Accessed 23 Nov. 2026.',
    'MLA: the day of access always, papers edit their pages',
  ],
  [/ 0(\d), /gu, ' $1, ', 'a day without a zero, as in running English'],
  [
    /\*\. UBND quận Tây Hồ\. /u,
    '*. ',
    'APA 9.24: a body that is author too is no site',
  ],
  [/\?,”/gu, '?”', 'no comma behind a question mark'],
  [
    /(\*[^*]+\*|“[^”]+”) (UBND quận Tây Hồ)(?:, |\. )/u,
    '$1 ',
    'a body that is author too is named once',
  ],
  [
    /^UBND quận Tây Hồ\. (“[^”]+” )\*?UBND quận Tây Hồ\*?, /u,
    '$1*UBND quận Tây Hồ*, ',
    'MLA 5.20: a body that publishes its own page is no author',
  ],
];

const facts = {
  url: 'https://vnexpress.net/bai-1.html',
  title: 'Giá hoa tăng trước 8/3',
  site: 'vnexpress.net',
  siteName: 'VnExpress',
  lead: null,
  byline: ['Nguyễn Văn An'],
  publishedTime: '2026-06-20T08:00:00+07:00',
};
const body = { site: 'tayho.hanoi.gov.vn', siteName: 'UBND quận Tây Hồ' };
const given = [
  {},
  { byline: ['John Smith'] },
  { byline: ['Thu Hằng'] },
  { byline: [] },
  { publishedTime: '2026-09-01T08:00:00+07:00' },
  { title: 'Vì sao giá hoa tăng?' },
  { ...body },
  { ...body, byline: [] },
].map((parts) =>
  referenceOf({ ...facts, ...parts }, Date.parse('2026-11-23T05:00:00Z')),
);

let unexplained = 0;
for (const [id, file] of Object.entries(FILES)) {
  const style = citationStyle(id);
  const keepsOrder = id === 'mla' || id === 'chicago';
  const peers = citeproc(
    readFileSync(join(folder, `${file}.csl`), 'utf8'),
    given.map((one) => asVietnamese(cslItem(one), keepsOrder)),
  );
  for (const [index, reference] of given.entries()) {
    const ours = style
      .entry(reference)
      .map(({ text, italic }) => (italic ? `*${text}*` : text))
      .join('');
    const peer = peers[index] ?? '';
    if (ours === peer) continue;
    const reasons = MEANT.filter(([pattern]) => pattern.test(peer));
    const changed = (chosen: typeof reasons) =>
      chosen.reduce((entry, [from, to]) => entry.replace(from, to), peer);
    const why = [reasons, ...reasons.map((one) => [one])].find(
      (chosen) => changed(chosen) === ours,
    );
    if (!why) unexplained++;
    console.log(
      `${id}\n  ours ${ours}\n  peer ${peer}\n  ${why?.map(([, , said]) => said).join('; ') ?? 'NOT EXPLAINED'}`,
    );
  }
}
console.log(
  `${given.length * Object.keys(FILES).length} entries, ${unexplained} unexplained differences`,
);
process.exitCode = unexplained === 0 ? 0 : 1;
