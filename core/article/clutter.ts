import type { ContentRoot } from './content-root';
import { isRelatedLabel } from './labels';
import type { Page } from './page';
import { linkDensity } from './prose';

import type { Trace } from './trace';

/** What a class or id means, in the words that Vietnamese CMSs use, and how sure that is. */
interface Meaning {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Kept all the same when it holds more than this share of the text. */
  readonly atMost: number;
}

/** Edges of a word inside a class name: start, end, blank, dash, underscore. */
const word = (words: string) =>
  new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_\\d-])`, 'iu');

const MEANINGS: readonly Meaning[] = [
  {
    // ASCII: class names and ids, which are written without accents.
    reason: 'links to other articles',
    pattern:
      /related|relate\b|relation|lien-?quan|bv-lq|tinlq|tin-lq|cung-?chuyen-?muc|cungmuc|tin-?khac|tin-?moi|xem-?them|doc-?them|read-?more|see-?also|more-?news|other-?news|hot-?news|most-?read|doc-?nhieu|recommend|inner-article|list-?news|news-?list|same-?cate|tlq\b|reflink|rela\b|insert-?link|link-content-footer|box-?suggest|suggest-?(?:news|box)|list-?link|lastest-?news|latest-?news|(?:^|\s)tin-?nong/iu,
    atMost: 0.5,
  },
  {
    reason: 'advertisement',
    pattern: word(
      'ads?|adv|advs|advert\\w*|adsbygoogle|banners?|bnr|banner\\w*|quang-?cao|qc|sponsor\\w*|taitro|admzone\\w*|adm\\w*zone\\w*|adzone\\w*|vmcadszone|vnnadspos|eclick\\w*|txt_adbyeclick|dfp|gpt|outstream|inread|innity\\w*|adasia|ads\\w+|mobileinpage|admbackground',
    ),
    atMost: 0.3,
  },
  {
    reason: 'comments',
    pattern:
      /comment(?!ary)|binh-?luan|ykien|y-kien|disqus|(?:^|[\s_-])cmt(?:$|[\s_-])/iu,
    atMost: 0.4,
  },
  {
    reason: 'share and reading tools',
    pattern: word(
      'share\\w*|sharing|social\\w*|\\w+-?social|addthis\\w*|sns|fb-\\w+|zalo\\w*|likebox|copy-?link\\w*|btn-copy\\w*|print(?!-?(?:title|date|time|lead|sapo|body|content|area|wrap|page|view|able))\\w*|toolbars?|tools?|tts|af-tts|audio-?player|news-?audio|text-?to-?speech|follow-?gg|gg-?news|google-?news|newsletter\\w*|subscribe\\w*|rating|ratings|vote|votes|stringrating|star-?rating|sendstar\\w*|modal|popup|tooltip\\w*|blueimp-gallery|paywall-\\w+|giong-?doc|nghe-?doc|linkorigin|bookmark|login\\w*|link-source\\w*|urlsource\\w*|bottom-info|nguon-goc',
    ),
    atMost: 0.25,
  },
  {
    reason: 'tags',
    pattern: word(
      'tags?|tag-?list|list-?tags?|tag-?box|tagdetail|keywords?|tu-?khoa|hashtags?|tags?-?(?:wrap\\w*|container|detail|item|cotnent|content|box|news)|tagandnetwork',
    ),
    atMost: 0.2,
  },
  {
    reason: 'navigation',
    pattern: word(
      'breadcrumbs?|breakcrumb|bread-crumb\\w*|pagination|paging|pager|menu|navbar|sidebar|sub-?menu|toc|table-of-contents|muc-?luc',
    ),
    atMost: 0.3,
  },
];

/**
 * Removes from the content what the rules name and what its class names say: related boxes, ads, share
 * buttons, comments, tags. Links to other articles are collected before they go.
 */
export function removeClutter(root: ContentRoot, page: Page): void {
  for (const element of root.elements) {
    for (const part of ['related', 'remove'] as const)
      for (const { owner, selector } of page.knowledge.rulesFor(part))
        for (const match of element.querySelectorAll(selector)) {
          if (part === 'related') {
            // A box of that name that leads nowhere may frame a picture (CAND's `.contref`).
            if (!match.querySelector('a') && match.querySelector('figcaption'))
              continue;
            page.related.addFrom(match);
          }
          take(match, `${part} rule of ${owner}: ${selector}`, page.trace);
        }
    removeByName(element, page);
  }
}

function removeByName(root: Element, page: Page): void {
  const kept = page.knowledge.selectorFor('box');
  const total = Math.max(1, textOf(root).length);
  for (const element of root.querySelectorAll('[class], [id]')) {
    if (!root.contains(element) || (kept && element.matches(kept))) continue;
    const meaning = meaningOf(element);
    if (!meaning) continue;
    const text = textOf(element);
    if (text.length > total * meaning.atMost && linkDensity(element) < 0.5)
      continue;
    if (isTextStyle(element, text)) continue;
    if (meaning === MEANINGS[0]) page.related.addFrom(element);
    take(element, `${meaning.reason}, by its name`, page.trace);
  }
}

function meaningOf(element: Element): Meaning | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 3) return null;
  return MEANINGS.find(({ pattern }) => pattern.test(names)) ?? null;
}

/** A link or word inside a sentence may carry such a class (keyword links); it is text all the same. */
function isTextStyle(element: Element, text: string): boolean {
  const inline = /^(?:a|span|b|strong|i|em|u|font)$/u.test(element.localName);
  if (!inline || isRelatedLabel(text)) return false;
  const parent = element.parentElement;
  return parent !== null && textOf(parent).length > text.length + 20;
}

function take(element: Element, reason: string, trace: Trace): void {
  if (textOf(element) !== '') trace.note('clutter', element, reason);
  element.remove();
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
