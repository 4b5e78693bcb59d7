/** How one reading of a page compares with its gold text, by the definitions of the corpus README. */
import type { CorpusPage, Gold } from './corpus.ts';
import {
  contains,
  sameMinute,
  sameNames,
  squash,
  tidy,
  tokens,
} from './same-text.ts';

/** What an extractor made of a page, as far as it can say. */
export interface Reading {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly lead: string;
  /** Paragraphs without captions; a heading starts with "## ". */
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  /** Captions that stand with a picture. */
  readonly captionsWithPicture: number;
}

export interface PageScore {
  readonly file: string;
  readonly tier: 'A' | 'F' | 'N';
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mustNot: Ratio;
  readonly captions: Ratio;
  readonly sapo: Ratio;
  readonly sapoLead: Ratio;
  readonly headingsText: Ratio;
  readonly headings: Ratio;
  readonly title: Ratio;
  readonly byline: Ratio;
  readonly date: Ratio;
  readonly problems: readonly string[];
}

export interface Ratio {
  readonly hits: number;
  readonly of: number;
}

const NOTHING: Reading = {
  title: '',
  byline: '',
  published: '',
  lead: '',
  paragraphs: [],
  captions: [],
  captionsWithPicture: 0,
};

export function scorePage(
  page: CorpusPage,
  gold: Gold,
  reading: Reading | null,
): PageScore {
  const got = reading ?? NOTHING;
  const problems: string[] = reading ? [] : ['no article found'];
  const body = scoreBody(gold, got, problems);
  const whole = page.tier === 'A';
  const everything = squash(
    [got.lead, ...got.paragraphs, ...got.captions].join('\n'),
  );
  return {
    file: page.file,
    tier: page.tier,
    ...body,
    mustNot: count(
      gold.must_not,
      (text) => everything.includes(squash(text)),
      problems,
      'junk kept',
      true,
    ),
    captions: scoreCaptions(gold, got, everything, problems),
    sapo: one(
      gold.sapo,
      () => contains(everything, gold.sapo ?? ''),
      problems,
      'sapo lost',
    ),
    sapoLead: one(
      gold.sapo,
      () => contains(squash(got.lead), gold.sapo ?? ''),
      problems,
      `sapo not as lead: ${got.lead.slice(0, 60)}`,
    ),
    ...scoreHeadings(gold, got, everything, problems),
    title: whole
      ? one(
          gold.title,
          () => tidy(got.title) === tidy(gold.title),
          problems,
          `title: ${got.title}`,
        )
      : { hits: 0, of: 0 },
    byline: whole
      ? one(
          gold.byline,
          () => sameNames(got.byline, gold.byline),
          problems,
          `byline: ${got.byline} ≠ ${gold.byline}`,
        )
      : { hits: 0, of: 0 },
    date: whole
      ? one(
          gold.published,
          () => sameMinute(got.published, gold.published),
          problems,
          `date: ${got.published} ≠ ${gold.published}`,
        )
      : { hits: 0, of: 0 },
    problems: [...problems, ...extraFacts(page, gold, got)],
  };
}

/** Facts that the README does not judge (fragments have no head), shown all the same. */
function extraFacts(page: CorpusPage, gold: Gold, got: Reading): string[] {
  const facts: string[] = [];
  if (page.tier === 'F') {
    if (tidy(got.title) !== tidy(gold.title))
      facts.push(`(fragment title: ${got.title})`);
    if (gold.byline && !sameNames(got.byline, gold.byline))
      facts.push(`(fragment byline: ${got.byline} ≠ ${gold.byline})`);
    if (gold.published && !sameMinute(got.published, gold.published))
      facts.push(`(fragment date: ${got.published} ≠ ${gold.published})`);
  }
  if (!gold.byline && got.byline)
    facts.push(`(byline where gold has none: ${got.byline})`);
  return facts;
}

/** Tokens by white space after NFC; neutral strings count for nobody, nor do captions unless they are content. */
function scoreBody(
  gold: Gold,
  got: Reading,
  problems: string[],
): { precision: number; recall: number; f1: number } {
  const strip = (text: string) =>
    text.replace(/^(?:## |\| )/u, '').replace(/ \| /gu, ' ');
  const reference = tokens([gold.sapo ?? '', ...gold.paragraphs.map(strip)]);
  const predicted = tokens([
    got.lead,
    ...got.paragraphs.map(strip),
    ...(gold.captions_are_content ? got.captions : []),
  ]);
  const neutral = tokens([
    ...gold.neutral,
    ...(gold.captions_are_content ? [] : gold.captions),
  ]);
  let hits = 0;
  let extra = 0;
  const extras: string[] = [];
  const left = new Map(reference);
  for (const [token, times] of predicted) {
    const common = Math.min(times, left.get(token) ?? 0);
    hits += common;
    const surplus = Math.max(0, times - common - (neutral.get(token) ?? 0));
    extra += surplus;
    if (surplus > 0) extras.push(token);
    left.set(token, (left.get(token) ?? 0) - common);
  }
  const missing = [...left]
    .filter(([, times]) => times > 0)
    .map(([token]) => token);
  if (missing.length > 2)
    problems.push(`missing: ${missing.slice(0, 25).join(' ')}`);
  if (extras.length > 2)
    problems.push(`extra: ${extras.slice(0, 25).join(' ')}`);
  const size = [...reference.values()].reduce((a, b) => a + b, 0);
  const precision = hits + extra === 0 ? 0 : (100 * hits) / (hits + extra);
  const recall = size === 0 ? 0 : (100 * hits) / size;
  return {
    precision,
    recall,
    f1:
      precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall),
  };
}

function scoreCaptions(
  gold: Gold,
  got: Reading,
  everything: string,
  problems: string[],
): Ratio {
  const texts = got.captions.map(squash);
  return count(
    gold.captions,
    (caption) => {
      const wanted = squash(caption);
      const asCaption = texts.filter(
        (text) =>
          text.includes(wanted) ||
          (text.length > 20 &&
            wanted.includes(text) &&
            text.length > wanted.length * 0.8),
      ).length;
      const start = wanted.slice(0, 60);
      return (
        asCaption === 1 &&
        everything.split(start).length - 1 <=
          1 +
            texts.filter((text) => text !== wanted && text.includes(start))
              .length
      );
    },
    problems,
    'caption lost or doubled',
  );
}

function scoreHeadings(
  gold: Gold,
  got: Reading,
  everything: string,
  problems: string[],
): Pick<PageScore, 'headings' | 'headingsText'> {
  const wanted = gold.paragraphs
    .filter((text) => text.startsWith('## '))
    .map((text) => text.slice(3));
  const marked = new Set(
    got.paragraphs
      .filter((text) => text.startsWith('## '))
      .map((text) => squash(text.slice(3))),
  );
  for (const text of got.paragraphs)
    if (
      text.startsWith('## ') &&
      !wanted.some((one) => squash(one) === squash(text.slice(3)))
    )
      problems.push(`heading that is none: ${text}`);
  return {
    headingsText: count(
      wanted,
      (text) => everything.includes(squash(text)),
      [],
      '',
    ),
    headings: count(
      wanted,
      (text) => marked.has(squash(text)),
      problems,
      'heading lost',
    ),
  };
}

function count(
  wanted: readonly string[],
  isHit: (text: string) => boolean,
  problems: string[],
  problem: string,
  hitIsBad = false,
): Ratio {
  let hits = 0;
  for (const text of wanted) {
    const hit = isHit(text);
    if (hit) hits++;
    if (hit === hitIsBad) problems.push(`${problem}: ${text.slice(0, 90)}`);
  }
  return { hits, of: wanted.length };
}

function one(
  wanted: string | null,
  isHit: () => boolean,
  problems: string[],
  problem: string,
): Ratio {
  if (!wanted) return { hits: 0, of: 0 };
  const hit = isHit();
  if (!hit) problems.push(problem);
  return { hits: hit ? 1 : 0, of: 1 };
}
