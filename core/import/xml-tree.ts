import { decodeEntities } from './entities';

/** An element of an XML file, without its attributes. */
export interface XmlElement {
  readonly name: string;
  /** What stands in it outside of its children. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** False where the file breaks off inside. */
  readonly whole: boolean;
}

interface OpenElement extends XmlElement {
  text: string;
  whole: boolean;
  readonly children: OpenElement[];
}

/** What services write lies no deeper; what does stands in the last element that is opened. */
const DEEPEST = 20;

const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)(?:\s[^<>]*?)?(\/?)>|<[!?][^<>]*>/gu;

/**
 * Reads XML as programs write it, with nothing but text: no entities of its own are made, nothing is loaded. The
 * file's own element has the name ''.
 */
export function xmlTree(xml: string): XmlElement {
  const root = opened('');
  const open = [root];
  const top = () => open.at(-1) ?? root;
  let from = 0;
  for (const piece of xml.matchAll(PIECE)) {
    const [all, verbatim, end, name, isEmpty] = piece;
    top().text += decodeEntities(xml.slice(from, piece.index));
    from = piece.index + all.length;
    if (verbatim !== undefined) top().text += verbatim;
    else if (name === undefined) continue;
    else if (end) close(open, name);
    else {
      const element = opened(name);
      top().children.push(element);
      if (isEmpty) element.whole = true;
      else if (open.length < DEEPEST) open.push(element);
    }
  }
  top().text += decodeEntities(xml.slice(from));
  return root;
}

function opened(name: string): OpenElement {
  return { name, text: '', children: [], whole: false };
}

/** Ends the innermost element of that name, and what was left open in it; without one, nothing. */
function close(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at <= 0) return;
  for (const element of open.splice(at)) element.whole = true;
}

/** The element as JSON would say it: a list where all its children are entries, else fields, else its text. */
export function xmlValue({ text, children }: XmlElement): unknown {
  if (children.length === 0) return text;
  return children.every(({ name }) => name === 'entry')
    ? children.map(xmlValue)
    : Object.fromEntries(
        children.map((child) => [child.name, xmlValue(child)]),
      );
}
