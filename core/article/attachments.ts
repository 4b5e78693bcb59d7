import { cleanText } from '../text/clean';
import type { Block, Embed } from './article';
import type { Page } from './page';
import { httpUrl } from './urls';

const MOST = 30;

/** Documents that the rules find beside the text ("Văn bản đính kèm") and the text does not link already. */
export function readAttachments(page: Page, blocks: readonly Block[]): Embed[] {
  const rules = page.knowledge.rulesFor('attachments');
  if (rules.length === 0) return [];
  const linked = JSON.stringify(blocks);
  const found = new Map<string, Embed>();
  for (const { selector } of rules)
    for (const box of page.copy.querySelectorAll(selector))
      for (const link of box.querySelectorAll('a[href]')) {
        const url = httpUrl(link.getAttribute('href'), page.walking.base);
        const label = cleanText(link.textContent ?? '');
        if (!url || label === '' || linked.includes(JSON.stringify(url)))
          continue;
        if (found.size < MOST && !found.has(url))
          found.set(url, { type: 'embed', kind: 'document', url, label });
      }
  return [...found.values()];
}
