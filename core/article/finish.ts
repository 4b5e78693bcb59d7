import type { Block, Inline, Paragraph } from './article';
import { attachCaptions } from './captions';
import { type Draft, type TextDraft, toInlines } from './draft';
import { settleHeadings } from './headings';
import { markInterview } from './interview';
import type { Trace } from './trace';

/** A line that is only a clock time opens an entry of a live blog. */
const CLOCK_LINE = /^(?:\d{1,2}\s?[:h]\s?\d{2})['’]?$/iu;

/** Turns drafts, captions attached, into the closed blocks: headings, roles of an interview, live entries. */
export function finish(
  drafts: readonly Draft[],
  caption: string | null,
  trace: Trace,
): Block[] {
  const settled = settleHeadings(drafts.filter(hasWords), trace);
  const roles = markInterview(settled);
  const blocks: Block[] = [];
  let time: string | null = null;
  for (const [index, draft] of settled.entries()) {
    if (draft.kind === 'block') blocks.push(draft.block);
    else if (draft.kind === 'quote') {
      const captioned = attachCaptions(draft.drafts, caption, trace);
      const inner = finish(captioned, caption, trace);
      if (inner.length > 0)
        blocks.push({ type: 'quote', kind: draft.as, blocks: inner });
    } else if (
      CLOCK_LINE.test(draft.text) &&
      settled[index + 1]?.kind === 'text'
    ) {
      time = draft.text;
    } else {
      blocks.push(...textBlocks(draft, time, roles.get(draft)));
      time = null;
    }
  }
  return blocks;
}

/** Marks alone ("***", "…") divide nothing that a reader needs. */
function hasWords(draft: Draft): boolean {
  return draft.kind !== 'text' || /[\p{L}\p{N}]/u.test(draft.text);
}

function textBlocks(
  draft: TextDraft,
  time: string | null,
  role: 'question' | 'answer' | undefined,
): Block[] {
  const inlines = toInlines(draft.runs);
  if (draft.level > 0)
    return [
      {
        type: 'heading',
        level: draft.level === 0 ? 2 : draft.level,
        inlines: inlines.flatMap(withoutStrong),
        ...(time ? { time } : {}),
      },
    ];
  const paragraph: Paragraph = {
    type: 'paragraph',
    inlines,
    ...(role ? { role } : {}),
  };
  return time
    ? [
        {
          type: 'heading',
          level: 3,
          inlines: [{ type: 'text', text: time }],
          time,
        },
        paragraph,
      ]
    : [paragraph];
}

/** A heading is bold by itself. */
function withoutStrong(inline: Inline): Inline[] {
  return inline.type === 'strong'
    ? inline.inlines.flatMap(withoutStrong)
    : [inline];
}
