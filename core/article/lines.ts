import { type Draft, type Run, type TextDraft, trimRuns } from './draft';
import { isPointer, isRelatedLabel, isWidgetLabel } from './labels';
import { readCredits } from './names';
import { makeText, splitRuns } from './runs';

/** A longer last line is text. */
const LONGEST_LINE = 90;

/**
 * Parts lines of one paragraph (`<br>`) that are not of its text: pointers and labels anywhere, author and
 * source lines at its end. Verses and addresses stay together.
 */
export function splitLines(
  drafts: readonly Draft[],
  ownNames: readonly string[],
): Draft[] {
  return drafts.flatMap((draft) =>
    draft.kind === 'text' && draft.runs.some(({ text }) => text.includes('\n'))
      ? split(draft, ownNames)
      : [draft],
  );
}

function split(draft: TextDraft, ownNames: readonly string[]): TextDraft[] {
  const lines = linesOf(draft.runs);
  const special = lines.map(isAside);
  for (let at = lines.length - 1; at > 0; at--) {
    if (special[at]) continue;
    if (!isCreditLine(lines[at] ?? [], ownNames)) break;
    special[at] = true;
  }
  if (!special.includes(true)) return [draft];
  const parts: Run[][] = [];
  lines.forEach((line, at) => {
    const joined = at > 0 && !special[at] && !special[at - 1];
    if (joined) parts.at(-1)?.push({ text: '\n', marks: [] }, ...line);
    else parts.push([...line]);
  });
  return parts
    .map(trimRuns)
    .filter(({ length }) => length > 0)
    .map((runs) => makeText(runs, draft));
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let rest: readonly Run[] = runs;
  for (let text = textOf(rest), at = 0; ; text = textOf(rest)) {
    at = text.indexOf('\n');
    if (at < 0) return [...lines, [...rest]];
    const [line, after] = splitRuns(rest, at);
    lines.push(line);
    rest = splitRuns(after, 1)[1];
  }
}

function isAside(line: readonly Run[]): boolean {
  const text = textOf(line).trim();
  return isPointer(text) || isRelatedLabel(text) || isWidgetLabel(text);
}

function isCreditLine(
  line: readonly Run[],
  ownNames: readonly string[],
): boolean {
  const text = textOf(line).trim();
  if (text.length > LONGEST_LINE) return false;
  const { people, sources, complete } = readCredits(text, ownNames);
  return complete && people.length + sources.length > 0;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
