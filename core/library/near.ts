import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { lookupForm } from '../text/normal';
import { lookupSyllables, syllableSpans } from '../text/words';
import type { Entry } from './entry';
import { pageKey } from './identity';

/** A saved article near another in content. */
export interface NearEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly siteName: string;
  /** Words that both use and few others do, as the saved one writes them. */
  readonly shared: readonly string[];
}

/** At most so many are shown, and so many shared words of each. */
const MOST = 5;
const MOST_SHARED = 3;

/**
 * Syllables that hold any text together. A pair with one of them says nothing about content.
 * Function words of Vietnamese grammar (Nguyễn Tài Cẩn, Ngữ pháp tiếng Việt, hư từ) and the press's own.
 */
const functionSyllables = new Set(
  'và của là các có được cho trong với không người những một để này khi đã đến từ ra vào về trên tại như năm ngày cũng sẽ theo đó bị phải đang còn nhiều sau trước nhưng hay hoặc thì mà do vì bởi nên rằng qua lại việc hơn rất chỉ cùng giữa đây ở nếu ông bà anh chị ai gì nào thế vẫn mới lên xuống tháng sáng chiều tối nay hai ba bốn bài ảnh báo cần làm nói biết'.split(
    ' ',
  ),
);

/**
 * Saved articles that share the most of what is rare in the library with an article: pairs of syllables,
 * since most Vietnamese words are two, weighted by how few titles and leads have them.
 * @param entries the library, without the trash
 */
export function nearEntries(
  article: Article,
  entries: readonly Entry[],
): readonly NearEntry[] {
  const own = pageKey(article.canonicalUrl);
  const others = entries.filter(({ key }) => key !== own);
  const here = new Set(pairsOf(lookupSyllables(canonicalText(article).text)));
  const there = others.map(
    (entry) => new Set(pairsOf(lookupSyllables(headOf(entry)))),
  );
  const frequency = new Map<string, number>();
  for (const pair of there.flatMap((pairs) => [...pairs]))
    frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const weight = (pair: string) =>
    Math.log(1 + (others.length + 1) / (frequency.get(pair) ?? 1));

  return others
    .map((entry, index) => {
      const pairs = there[index] ?? new Set<string>();
      const shared = new Set([...pairs].filter((pair) => here.has(pair)));
      const sum = [...shared].reduce((total, pair) => total + weight(pair), 0);
      return { entry, shared, score: sum / Math.sqrt(pairs.size || 1) };
    })
    .filter(({ shared }) => shared.size >= 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry, shared }) => describe(entry, shared, weight));
}

function headOf({ title, lead }: Pick<Entry, 'title' | 'lead'>): string {
  return `${title}\n${lead ?? ''}`;
}

function pairsOf(syllables: readonly string[]): string[] {
  return syllables.slice(1).flatMap((second, index) => {
    const first = syllables[index] ?? '';
    return isContent(first) && isContent(second) ? [`${first} ${second}`] : [];
  });
}

function isContent(syllable: string): boolean {
  return !functionSyllables.has(syllable) && !/^\p{N}+$/u.test(syllable);
}

function describe(
  entry: Entry,
  shared: ReadonlySet<string>,
  weight: (pair: string) => number,
): NearEntry {
  const { id, url, title, siteName } = entry;
  return {
    id,
    url,
    title,
    siteName,
    shared: phrases(headOf(entry), shared, weight),
  };
}

/** Pairs that follow each other are one phrase ("quận Tây Hồ"); the weightiest first. */
function phrases(
  text: string,
  shared: ReadonlySet<string>,
  weight: (pair: string) => number,
): readonly string[] {
  const found = new Map<string, { phrase: string; weight: number }>();
  const spans = syllableSpans(text);
  for (let first = 0; first < spans.length; first++) {
    let last = first;
    let sum = 0;
    for (; last + 1 < spans.length; last++) {
      const [a, b] = [spans[last], spans[last + 1]];
      if (!a || !b || text.slice(a.end, b.start) !== ' ') break;
      const pair = lookupForm(text.slice(a.start, b.end));
      if (!shared.has(pair)) break;
      sum += weight(pair);
    }
    if (last === first) continue;
    const phrase = text.slice(spans[first]?.start, spans[last]?.end);
    const key = lookupForm(phrase);
    if (!found.has(key)) found.set(key, { phrase, weight: sum });
    first = last;
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SHARED)
    .map(({ phrase }) => phrase);
}
