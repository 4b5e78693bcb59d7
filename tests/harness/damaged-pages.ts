/** The property that unit tests check 5,000 times and `npm run fuzz:extraction` 100,000 times. */
import fc from 'fast-check';
import { extract } from '../../core/article/extract';
import { readFixtures } from './fixtures';
import { type Mutation, mutate, mutations } from './mutations';
import { parse, prose, SENTENCES } from './pages';

const url = 'https://vidu.vn/trong-lai-hang-bang-123456.html';

/** Real pages are damaged as fragments, so that thousands of runs fit in a minute. */
const SMALL = 12_000;

/** jsdom gives clones back only together with the document that they came from. */
const CLONES_A_DOCUMENT = 100;

/** Holds when a damaged page is neither thrown at nor answered with anything but plain clean data. */
export function damagedPages() {
  const pages = [
    story(),
    ...readFixtures()
      .map(({ html }) => html)
      .filter(({ length }) => length < SMALL),
  ].map(freshPage);
  return fc.property(
    fc.nat({ max: pages.length - 1 }),
    mutations,
    (index, steps) =>
      complaint((pages[index] as () => Document)(), steps) === null,
  );
}

/** Gives a parsed page to clone from, parsed anew after some clones. */
function freshPage(html: string): () => Document {
  let page = parse(html, url);
  let clones = 0;
  return () => {
    clones += 1;
    if (clones % CLONES_A_DOCUMENT === 0) page = parse(html, url);
    return page;
  };
}

function complaint(page: Document, steps: readonly Mutation[]): string | null {
  const document = page.cloneNode(true) as Document;
  mutate(document, steps);
  const result = extract(document, { url });
  if (result.kind === 'none')
    return result.reason === 'unreadable' ? 'an error inside' : null;
  const written = JSON.stringify(result.article);
  if (written !== JSON.stringify(JSON.parse(written))) return 'no plain data';
  if (/"(?:url|src)":"(?!https?:)/u.test(written)) return 'an unsafe address';
  return result.article.title === result.article.title.normalize('NFC')
    ? null
    : 'not NFC';
}

function story(): string {
  return `<h1>Trồng lại hàng bàng</h1><p class="sapo">${SENTENCES[0]}</p><div class="detail-content">${prose()}
    <figure><img src="/a.jpg"><figcaption>Cây mới</figcaption></figure><table><tr><td>1</td><td>2</td></tr></table>
    <ul><li>Một<ol><li>Hai</li></ol></li></ul><blockquote><p>Lời</p></blockquote><p><b>Mục</b></p>${prose()}</div>`;
}
