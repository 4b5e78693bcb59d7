import { cleanText } from '../text/clean';

/** One decision of the pipeline: who removed (or let in) which passage, and why. */
export interface TraceStep {
  /** Name of the pipeline step: "pre-clean", "content-root", "clutter", "tail", … */
  readonly step: string;
  /** Short path of the element, or the rule's selector. */
  readonly selector: string;
  readonly reason: string;
  /** The passage, clean, at most `TEXT_LIMIT` characters. */
  readonly text: string;
}

const TEXT_LIMIT = 4000;

/** Collects the steps of one extraction. */
export class Trace {
  readonly steps: TraceStep[] = [];

  note(
    step: string,
    where: Element | string,
    reason: string,
    text: string = typeof where === 'string' ? '' : (where.textContent ?? ''),
  ): void {
    this.steps.push({
      step,
      selector: typeof where === 'string' ? where : shortPath(where),
      reason,
      text: cleanText(text.slice(0, TEXT_LIMIT)),
    });
  }
}

/** "div#main > p.sapo": the element and its parent, enough to find it in the inspector. */
function shortPath(element: Element): string {
  const parent = element.parentElement;
  const own = nameOf(element);
  return parent ? `${nameOf(parent)} > ${own}` : own;
}

function nameOf(element: Element): string {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/u);
  const suffix = classes
    .filter(Boolean)
    .slice(0, 2)
    .map((name) => `.${name}`);
  return `${element.localName}${id ? `#${id}` : ''}${suffix.join('')}`;
}
