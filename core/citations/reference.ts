import type { Article } from '../article/article';
import { languageOf } from '../article/language';
import { isPublisher } from '../article/publishers';
import { type Day, dayOf } from './day';
import { type Name, nameOf } from './name';

/** What any style needs to know of an article on the web. */
export interface Reference {
  readonly url: string;
  readonly title: string;
  /** The paper's or the body's name. */
  readonly publisher: string;
  /** Empty: the publisher answers for it. */
  readonly authors: readonly Name[];
  readonly published: Day | null;
  /** Day of the copy that is quoted from: what stood on the page then. */
  readonly accessed: Day;
  /** BCP 47; lists are divided by it. */
  readonly language: string;
  /** Public bodies publish web pages, papers articles; several styles tell them apart. */
  readonly kind: 'article' | 'webpage';
}

type Facts = Pick<Article, 'title' | 'siteName' | 'site' | 'byline'> & {
  readonly url: string;
  readonly lead: string | null;
  readonly publishedTime: string | null;
};

/**
 * @param facts of an article or of its entry in the library
 * @param seenAt when the copy was taken, milliseconds
 * @throws RangeError when `seenAt` is no moment
 */
export function referenceOf(facts: Facts, seenAt: number): Reference {
  const accessed = dayOf(seenAt);
  if (!accessed) throw new RangeError(`no moment: ${seenAt}`);
  const { title, siteName, site } = facts;
  return {
    url: facts.url,
    title,
    publisher: siteName || site,
    authors: facts.byline
      .filter((name) => !isPublisher(name, [siteName, site]))
      .map(nameOf),
    published: dayOf(facts.publishedTime),
    accessed,
    language: languageOf(`${title} ${facts.lead ?? ''}`, null),
    kind: /\.gov(?:\.[a-z]{2})?$/u.test(site) ? 'webpage' : 'article',
  };
}

/** Where in the article a quotation stands: web pages have no page numbers. */
export interface Pinpoint {
  /** From 1; null for the title, the sapo or a place that is not known. */
  readonly paragraph: number | null;
  /** The reference's number in the list; null when there is no list. */
  readonly number: number | null;
}
