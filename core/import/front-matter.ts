/** A Markdown note: the properties in front of it, and its text. */
export interface Note {
  /** Lower case names; a value that is no list is a list of one. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Names whose value is one text and no list: "tags: báo, hoa" means two all the same. */
  readonly texts: ReadonlySet<string>;
  readonly body: string;
}

const FRONT = /^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;

/**
 * Reads as much of YAML as notes have: texts, bare or in either quotes, and lists of them, in brackets or one a line.
 * @returns null when no properties stand in front
 */
export function readNote(text: string): Note | null {
  const clean = text.replace(/\r\n?/gu, '\n');
  const front = FRONT.exec(clean);
  if (!front) return null;
  const properties = new Map<string, string[]>();
  const texts = new Set<string>();
  let list: string[] = [];
  /** The lines below belong to a text begun above them. */
  let isFolded = false;
  for (const line of (front[1] ?? '').split('\n')) {
    if (isFolded && /^\s+\S/u.test(line)) {
      list[0] = list[0] ? `${list[0]} ${line.trim()}` : line.trim();
      continue;
    }
    isFolded = false;
    const member = /^\s*-\s+(.*)$/u.exec(line)?.[1];
    if (member !== undefined) {
      list.push(scalar(member));
      continue;
    }
    const named = /^["']?([^\s"':][^"':]*?)["']?\s*:(?:\s+(.*))?$/u.exec(line);
    if (!named) continue;
    const name = (named[1] ?? '').toLocaleLowerCase('en');
    const value = named[2]?.trim() ?? '';
    const isList = value.startsWith('[');
    isFolded = BLOCK.test(value);
    list = isList ? members(value) : value && !isFolded ? [scalar(value)] : [];
    if (value && !isList) texts.add(name);
    properties.set(name, list);
  }
  return { properties, texts, body: clean.slice(front[0].length) };
}

/** "title: >-": the text stands in the lines below. */
const BLOCK = /^[>|][+-]?$/u;

/** Commas within quotes part nothing. */
function members(value: string): string[] {
  const inner = value.replace(/^\[|\]\s*(?:#.*)?$/gu, '');
  return [
    ...inner.matchAll(
      /\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)\s*(?:,|$)/gu,
    ),
  ]
    .map(([, member = '']) => scalar(member))
    .filter((member) => member !== '');
}

function scalar(value: string): string {
  const text = value.trim();
  if (text.startsWith("'"))
    return text.replace(/^'([\s\S]*)'$/u, '$1').replace(/''/gu, "'");
  if (!text.startsWith('"')) return text.replace(/\s+#.*$/u, '');
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/gu, ''); // an escape of YAML's own: the words are what counts
  }
}
