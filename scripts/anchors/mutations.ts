/**
 * The mutations of library.md §2.3 (it prints sixteen; "paragraphs joined and split" is the seventeenth):
 * what papers, publishing systems and text processing do to a page after a reader has marked it.
 */
import {
  copyOf,
  fixAccent,
  quoteOf,
  replaceWords,
  withParagraphs,
} from './edits.ts';
import { cut, foreign, type Identified, join, respell } from './identified.ts';
import type { Given, Mutation } from './mutation.ts';
import type { Page, Paragraph } from './page.ts';

export const mutations: readonly Mutation[] = [
  { name: 'unchanged', change: ({ page }) => page },
  {
    name: 'paragraph inserted on top',
    change: (given) => insertAt(given.page, 1, [given.foreign()]),
  },
  { name: 'other paragraph deleted', change: deleteOther },
  {
    name: '1 word edited in quote',
    change: (given) => replaceWords(given, () => 1),
  },
  { name: '3 words edited', change: (given) => replaceWords(given, () => 3) },
  { name: 'accent typo fixed', change: fixAccent },
  { name: 'tags changed', change: ({ page }) => retagged(page) },
  { name: 'paragraph moved', change: moveParagraph },
  { name: 'NFC to NFD', change: ({ page }) => respelled(page, toNfd) },
  {
    name: 'tone style, nbsp, quotes, zwsp',
    change: ({ page }) => respelled(page, restyle),
  },
  { name: 'reader view', change: ({ page }) => inReader(page) },
  {
    name: 'reader view, 1 word edited',
    change: (given) => inReader(replaceWords(given, () => 1)),
  },
  { name: 'copy of quote inserted before', change: copyBefore },
  {
    name: 'quoted paragraph deleted',
    change: ({ page, passage: { first, last } }) =>
      withParagraphs(
        page,
        page.paragraphs.filter((_, i) => i < first || i > last),
      ),
  },
  {
    name: '60 % of quote rewritten',
    change: (given) => replaceWords(given, (words) => Math.round(words * 0.6)),
  },
  { name: 'live blog', change: liveBlog },
  { name: 'paragraphs joined and split', change: ({ page }) => rejoined(page) },
];

function insertAt(page: Page, at: number, added: readonly Paragraph[]): Page {
  const { paragraphs } = page;
  return withParagraphs(page, [
    ...paragraphs.slice(0, at),
    ...added,
    ...paragraphs.slice(at),
  ]);
}

function deleteOther({ page, passage, dice }: Given): Page {
  const others = page.paragraphs.flatMap((_, i) =>
    i < passage.first || i > passage.last ? [i] : [],
  );
  const gone = dice.pick(others);
  return withParagraphs(
    page,
    page.paragraphs.filter((_, i) => i !== gone),
  );
}

/** Moves the first quoted paragraph to another place. */
function moveParagraph({ page, passage, dice }: Given): Page {
  const moved = page.paragraphs[passage.first];
  const rest = page.paragraphs.filter((_, i) => i !== passage.first);
  const places = [...rest.keys(), rest.length].filter(
    (place) => place > 0 && place !== passage.first,
  );
  const place = places.length > 0 ? dice.pick(places) : passage.first;
  return insertAt(withParagraphs(page, rest), place, moved ? [moved] : []);
}

function copyBefore(given: Given): Page {
  const copy = { tag: 'p', body: foreign(quoteOf(given)) };
  const place = given.dice.roll(given.passage.first + 1);
  return insertAt(given.page, place, [copy]);
}

function liveBlog(given: Given): Page {
  const posts = Array.from({ length: 6 + given.dice.roll(6) }, (_, i) => {
    const time = `${20 - i}:${10 + given.dice.roll(50)} `;
    const post = given.foreign();
    return { ...post, body: join(foreign(time), post.body) };
  });
  return insertAt(given.page, 1, posts.map(copyOf));
}

function retagged(page: Page): Page {
  return {
    ...page,
    frame: 'div/div/section',
    paragraphs: page.paragraphs.map((paragraph) => ({
      ...paragraph,
      tag: 'div',
    })),
  };
}

function inReader(page: Page): Page {
  return { ...retagged(page), frame: 'dialog/main', between: '' };
}

function respelled(page: Page, spell: (body: Identified) => Identified): Page {
  return withParagraphs(
    page,
    page.paragraphs.map((paragraph) => ({
      ...paragraph,
      body: spell(paragraph.body),
    })),
  );
}

function toNfd(body: Identified): Identified {
  return respell(body, /[^\p{ASCII}]/gu, (character) =>
    character.normalize('NFD'),
  );
}

const STYLES: readonly [string, string][] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const OTHER_STYLE = new Map(
  STYLES.flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
);
const RHYME = new RegExp(
  `(?:${[...OTHER_STYLE.keys()].join('|')})(?!\\p{L})`,
  'gu',
);

/** The other tone style, typographic quotes, NBSP after numbers, a zero-width space in long words. */
function restyle(body: Identified): Identified {
  let open = false;
  const toned = respell(
    body,
    RHYME,
    (rhyme) => OTHER_STYLE.get(rhyme) ?? rhyme,
  );
  const quoted = respell(toned, /"/gu, () => {
    open = !open;
    return open ? '“' : '”';
  });
  const spaced = respell(quoted, /(?<=\d) /gu, () => '\u00a0');
  return respell(spaced, /(?<=\p{L}{5})\p{L}/gu, (letter) => `${letter}\u200b`);
}

/** Every second pair of body paragraphs becomes one, every long one two. */
function rejoined(page: Page): Page {
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < page.paragraphs.length; i++) {
    const one = page.paragraphs[i];
    const two = page.paragraphs[i + 1];
    if (!one) continue;
    if (one.tag === 'p' && two && i % 4 === 2) {
      paragraphs.push({
        tag: 'p',
        body: join(one.body, foreign(' '), two.body),
      });
      i++;
    } else paragraphs.push(...split(one));
  }
  return withParagraphs(page, paragraphs);
}

function split(paragraph: Paragraph): readonly Paragraph[] {
  const { body, tag } = paragraph;
  const middle = body.text.indexOf(' ', body.text.length / 2);
  if (tag !== 'p' || body.text.length < 300 || middle < 0) return [paragraph];
  return [
    { tag, body: cut(body, 0, middle) },
    { tag, body: cut(body, middle + 1) },
  ];
}
