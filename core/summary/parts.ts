import type { Article, Block } from '../article/article';
import { inlineText } from '../article/article';
import type { Body } from './body';

/** A stretch of an article that is summarised by itself. */
export interface Part {
  /** Its heading, question, time or clause number; empty when it has none. */
  readonly label: string;
  /** Offsets in the composed canonical text. */
  readonly from: number;
  readonly to: number;
}

/** Below this an article is read as one, whatever its headings. Syllables. */
const LONG = 2_500;
/** A part without headings ends with the paragraph that fills it. */
const PART = 1_500;
const MOST_PARTS = 12;
const LEAST_MARKS = 3;
const LABEL_LENGTH = 90;

/** "Điều 5. Mức phạt", "Chương II", "Mục 3": how laws and decrees count. */
const CLAUSE = /^(?:Điều|Chương|Mục|Phần) [\p{N}IVXLC]+(?:[.:]|$| )/u;

/**
 * How a text wants to be divided: a live blog by its times, an interview by its questions, a law by its clauses,
 * a long text by its headings, else evenly.
 * @returns nothing when it is read as one
 */
export function partsOf(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  body: Body,
): readonly Part[] {
  const marks = marksOf(article);
  const size = body.sentences.reduce((sum, s) => sum + s.size, 0);
  const live = marks.filter((mark) => mark.kind === 'time');
  const asked = marks.filter((mark) => mark.kind === 'question');
  const clauses = marks.filter((mark) => mark.kind === 'clause');
  const headings = marks.filter((mark) => mark.kind !== 'question');
  for (const list of [live, asked, clauses])
    if (list.length >= LEAST_MARKS) return between(list, body);
  if (size < LONG) return [];
  return headings.length >= LEAST_MARKS ? between(headings, body) : even(body);
}

interface Mark {
  readonly kind: 'time' | 'question' | 'clause' | 'heading';
  readonly label: string;
  /** Order among the leaves of the canonical text. */
  readonly inlines: object;
}

function marksOf({ blocks }: Pick<Article, 'blocks'>): readonly Mark[] {
  return blocks.flatMap((block: Block): readonly Mark[] => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return [];
    const label = shortened(inlineText(block.inlines));
    const { inlines } = block;
    if (block.type === 'heading' && block.time)
      return [
        { kind: 'time', label: `${block.time} ${label}`.trim(), inlines },
      ];
    if (CLAUSE.test(label)) return [{ kind: 'clause', label, inlines }];
    if (block.type === 'heading') return [{ kind: 'heading', label, inlines }];
    return block.role === 'question'
      ? [{ kind: 'question', label, inlines }]
      : [];
  });
}

function shortened(label: string): string {
  if (label.length <= LABEL_LENGTH) return label;
  return `${label.slice(0, label.lastIndexOf(' ', LABEL_LENGTH))}…`;
}

/** From behind each mark to the next one; the most important parts are the longest. */
function between(marks: readonly Mark[], body: Body): readonly Part[] {
  const places = marks.map((mark) => ({
    label: mark.label,
    from: body.startOf(mark.inlines),
  }));
  const end = body.composed.text.length;
  const parts = places.map((place, i) => ({
    ...place,
    to: places[i + 1]?.from ?? end,
  }));
  const longest = [...parts]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST_PARTS);
  return parts.filter((part) => longest.includes(part));
}

function even({ sentences }: Body): readonly Part[] {
  const total = sentences.reduce((sum, s) => sum + s.size, 0);
  const room = Math.max(PART, total / MOST_PARTS);
  const parts: Part[] = [];
  let size = 0;
  let from = 0;
  sentences.forEach((sentence, i) => {
    size += sentence.size;
    const next = sentences[i + 1];
    if (next && (size < room || next.paragraph === sentence.paragraph)) return;
    parts.push({ label: '', from, to: sentence.end });
    from = sentence.end;
    size = 0;
  });
  return parts;
}
