import type { Article, Block } from './article';
import { EXTRACTOR_VERSION, type Extraction } from './extract';

/** More steps than these help nobody who repairs a rule. */
const MOST_STEPS = 200;

/**
 * How a page was read, for those who repair it: address, rules, every step and the sizes of what came
 * out. Of the text itself nothing, so that a reader can send it without showing what was read.
 * @param versions of the extension and the browser, as the caller knows them
 */
export function writeReadingReport(
  extraction: Extraction,
  url: string,
  versions: string,
): string {
  const steps = extraction.trace.map(
    ({ step, selector, reason, text }) =>
      `- ${step} | ${selector} | ${reason} | ${text.length}`,
  );
  return [
    `Dễ Đọc: trang đọc sai / page read wrongly`,
    url,
    `${versions}, extractor ${EXTRACTOR_VERSION}`,
    ...(extraction.kind === 'article'
      ? sizes(extraction.article)
      : [`no article: ${extraction.reason}`]),
    '',
    'step | where | why | characters',
    ...steps.slice(0, MOST_STEPS),
    ...(steps.length > MOST_STEPS ? [`… ${steps.length - MOST_STEPS}`] : []),
    '',
  ].join('\n');
}

function sizes(article: Article): string[] {
  const { title, lead, byline, publishedTime, related, blocks } = article;
  const counts = new Map<Block['type'], number>();
  for (const { type } of blocks) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [
    `title ${title.length}, lead ${lead?.length ?? 0}, authors ${byline.length}, time ${publishedTime ? 'yes' : 'no'}, related ${related.length}`,
    `blocks: ${[...counts].map(([type, count]) => `${type} ${count}`).join(', ')}`,
  ];
}
