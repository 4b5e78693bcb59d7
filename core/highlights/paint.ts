import { type Meaning, meanings } from './highlight';

/** The page's registry of painted ranges, and what goes into it; a page can see and clear both. */
export interface PaintMeans {
  readonly registry: {
    get(name: string): unknown;
    set(name: string, highlight: unknown): unknown;
    delete(name: string): boolean;
  };
  readonly create: (ranges: readonly Range[]) => unknown;
}

export interface Painter {
  paint(ranges: ReadonlyMap<Meaning, readonly Range[]>): void;
  /** Paints again what the page has cleared. @returns whether it had */
  restore(): boolean;
  clear(): void;
}

const nameOf = (meaning: Meaning) => `de-doc-${meaning}`;

/** Paints ranges without touching the document (CSS Custom Highlight API), under names of our own. */
export function openPainter({ registry, create }: PaintMeans): Painter {
  const painted = new Map<string, unknown>();
  return {
    paint(ranges) {
      for (const meaning of meanings) {
        const name = nameOf(meaning);
        const group = ranges.get(meaning) ?? [];
        if (group.length > 0) {
          const highlight = create(group);
          painted.set(name, highlight);
          registry.set(name, highlight);
        } else if (painted.delete(name)) registry.delete(name);
      }
    },
    restore() {
      let wasCleared = false;
      for (const [name, highlight] of painted) {
        if (registry.get(name) === highlight) continue;
        registry.set(name, highlight);
        wasCleared = true;
      }
      return wasCleared;
    },
    clear() {
      for (const name of painted.keys()) registry.delete(name);
      painted.clear();
    },
  };
}

/** On pages of any colour: dark words on light colours, more than 7:1; each underlined in its own way. */
const looks: Readonly<Record<Meaning, readonly [string, string, string]>> = {
  claim: ['#ffe08a', '#6b4e00', 'solid'],
  figure: ['#bfe3ff', '#0b4f86', 'double'],
  quotation: ['#c4efc9', '#14532d', 'dotted'],
  objection: ['#ffd0c7', '#8a1c1c', 'dashed'],
  own: ['#e9d5ff', '#5b2a86', 'wavy'],
};
const INK = '#1f1b16';

/** The style sheet of what `openPainter` paints. */
export function paintSheet(): string {
  return meanings
    .map((meaning) => {
      const [back, line, style] = looks[meaning];
      return `::highlight(${nameOf(meaning)}){background-color:${back};color:${INK};-webkit-text-fill-color:${INK};text-shadow:none;text-decoration:underline ${style} 2px ${line}}`;
    })
    .join('\n');
}

/** The style sheet that lets words be selected where a page forbids it; controls stay as they are. */
export function selectSheet(): string {
  const words =
    'body,p,li,dd,dt,h1,h2,h3,h4,h5,h6,td,th,figcaption,caption,blockquote,article,section,main,div,span,em,strong,b,i';
  return `:is(${words}):not(button *,[role="button"] *){-webkit-user-select:text!important;user-select:text!important}`;
}
