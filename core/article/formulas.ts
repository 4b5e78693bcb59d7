/** What shows a formula beside its MathML: KaTeX, MathJax 2 and 3, MediaWiki. */
const FRAME =
  '.katex, mjx-container, .MathJax, .MathJax_SVG, .MathJax_CHTML, .mjx-chtml, .mwe-math-element';

/** Formulas of people are a few levels deep; beyond this their text is taken as it is. */
const DEEPEST = 40;

/** Signs between two things; at the beginning they belong to what follows. */
const BETWEEN = /^[=+\-−±∓<>≤≥≠≈≡×·⋅÷→⇒⇔∈]$/u;

/**
 * Writes each formula (MathML Core, w3.org/TR/mathml-core) of the copy as a line of text in its place:
 * fractions by `/`, roots by `√`, what is raised or lowered as `sup` and `sub`. An Article holds text only,
 * and the bare text of MathML would say "x2" for x².
 */
export function writeFormulas(copy: Document): void {
  for (const math of copy.querySelectorAll('math')) {
    const line = copy.createElement('span');
    for (const child of math.childNodes) write(child, line, 0);
    (math.closest(FRAME) ?? math).replaceWith(line);
  }
}

function write(node: Node, into: Element, depth: number): void {
  if (node.nodeType === 3) into.append((node.nodeValue ?? '').trim());
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (depth > DEEPEST) {
    into.append((element.textContent ?? '').trim());
    return;
  }
  const parts = [...element.children];
  const [first, second, third] = parts;
  const inner = (part: Element | undefined, box: Element = into) => {
    if (part) write(part, box, depth + 1);
  };
  const raised = (part: Element | undefined, name: 'sup' | 'sub') => {
    const box = into.ownerDocument.createElement(name);
    inner(part, box);
    if (box.textContent) into.append(box);
  };
  switch (element.localName) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return;
    case 'mfrac':
      grouped(first, () => inner(first), into);
      into.append('/');
      grouped(second, () => inner(second), into);
      return;
    case 'msqrt':
      into.append('√(');
      parts.forEach((part) => {
        inner(part);
      });
      into.append(')');
      return;
    case 'mroot':
      raised(second, 'sup');
      into.append('√(');
      inner(first);
      into.append(')');
      return;
    case 'msup':
    case 'mover':
      inner(first);
      raised(second, 'sup');
      return;
    case 'msub':
    case 'munder':
      inner(first);
      raised(second, 'sub');
      return;
    case 'msubsup':
    case 'munderover':
      inner(first);
      raised(second, 'sub');
      raised(third, 'sup');
      return;
    case 'mo': {
      const sign = (element.textContent ?? '').trim();
      const isBetween =
        element.previousElementSibling !== null && BETWEEN.test(sign);
      into.append(isBetween ? ` ${sign} ` : sign);
      return;
    }
    case 'mtr':
    case 'mtd':
      for (const child of element.childNodes) write(child, into, depth + 1);
      if (element.nextElementSibling)
        into.append(element.localName === 'mtr' ? '; ' : ', ');
      return;
    default:
      for (const child of element.childNodes) write(child, into, depth + 1);
  }
}

/** What is more than one thing stands in brackets above or below a fraction's line. */
function grouped(
  part: Element | undefined,
  writePart: () => void,
  into: Element,
): void {
  const isMany = (part?.querySelectorAll('*').length ?? 0) > 1;
  if (isMany) into.append('(');
  writePart();
  if (isMany) into.append(')');
}
