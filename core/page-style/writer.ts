import { type View, viewOf } from './tree';

/** Declarations to be laid over one element or pseudo-element of the page. */
export interface Fix {
  readonly element: Element;
  /** Empty for the element itself, else as in CSS ("::before"). */
  readonly pseudo: string;
  readonly declarations: Readonly<Record<string, string>>;
}

export interface WriterOptions {
  /** Name of the attribute that marks elements. */
  readonly attribute: string;
  /**
   * Whether a declaration took effect, by the computed value; where it did not it is written inline.
   * Without it nothing is written inline.
   */
  readonly isApplied?: (value: string, computed: string) => boolean;
}

/** Three ids outweigh any selector that a page is likely to write. */
const weight = ':not(#dedoc#dedoc#dedoc)';

type Bundle = Map<string, Record<string, string>>;

/**
 * Lays fixes over the pages of one window: one adopted style sheet a document, one attribute an
 * element. Nothing else of the page changes, and `undo` leaves every byte as it was.
 */
export class Writer {
  readonly #options: WriterOptions;
  readonly #sheets = new Map<Document, CSSStyleSheet>();
  readonly #ids = new Map<string, string>();
  readonly #bundles = new Map<Element, Bundle>();
  readonly #inline = new Map<
    Element,
    {
      before: string | null;
      after: string;
      ours: ReadonlyMap<string, string>;
    }
  >();
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  has(element: Element): boolean {
    return this.#bundles.has(element);
  }

  /** Writes all fixes at once, on top of what the elements have already. */
  write(fixes: readonly Fix[]): void {
    const touched = new Set<Element>();
    for (const fix of fixes) {
      this.#merge(fix);
      touched.add(fix.element);
    }
    if (touched.size === 0) return;
    const restless = restlessOf(touched);
    for (const element of touched) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const bundle = this.#bundles.get(element);
      if (bundle)
        element.setAttribute(this.#options.attribute, this.#idOf(bundle, root));
    }
    this.#insist(touched, restless);
  }

  /** Takes the fixes off one element. */
  clear(element: Element): void {
    if (!this.#bundles.delete(element)) return;
    element.removeAttribute(this.#options.attribute);
    this.#restoreInline(element);
  }

  /**
   * Shows elements as the page draws them while `read` looks, without a transition on the way; what
   * `read` does not write anew stays bare.
   */
  bare(held: ReadonlySet<Element>, read: () => void): void {
    const restless = restlessOf(held);
    for (const element of held) {
      this.#bundles.delete(element);
      this.#restoreInline(element);
      element.setAttribute(this.#options.attribute, '0');
    }
    this.#withoutTransitions(restless, read);
    for (const element of held)
      if (!this.#bundles.has(element))
        element.removeAttribute(this.#options.attribute);
  }

  /** What `act` writes is there at once, so that it can measure what came of it. */
  still(document: Document, act: () => void): void {
    const sheet = this.#sheetOf(document);
    this.#adopt(document);
    sheet.insertRule(this.#stillness, 0);
    act();
    sheet.deleteRule(0);
  }

  /** Shows the page as it was, for as long as the reader compares. */
  hide(hidden: boolean): void {
    for (const sheet of this.#sheets.values()) sheet.disabled = hidden;
  }

  /** Forgets elements that left the page, and frees them of our marks. */
  prune(): void {
    for (const element of [...this.#bundles.keys()])
      if (!element.isConnected) this.clear(element);
  }

  /** A page that replaces its list of sheets drops ours without a word. */
  readopt(): void {
    for (const root of this.#roots) this.#adopt(root);
  }

  undo(): void {
    for (const element of [...this.#bundles.keys()]) this.clear(element);
    for (const root of this.#roots) {
      // Copies that the page made of marked elements.
      for (const copy of root.querySelectorAll(`[${this.#options.attribute}]`))
        copy.removeAttribute(this.#options.attribute);
      const sheet = this.#sheets.get(root.ownerDocument ?? (root as Document));
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
        (other) => other !== sheet,
      );
    }
    this.#roots.clear();
    this.#sheets.clear();
    this.#ids.clear();
  }

  #merge({ element, pseudo, declarations }: Fix): void {
    const bundle: Bundle = this.#bundles.get(element) ?? new Map();
    bundle.set(pseudo, { ...bundle.get(pseudo), ...declarations });
    this.#bundles.set(element, bundle);
  }

  #idOf(bundle: Bundle, root: Document | ShadowRoot): string {
    const document = root.ownerDocument ?? (root as Document);
    const sheet = this.#sheetOf(document);
    if (!this.#roots.has(root)) this.#adopt(root);
    const text = [...bundle]
      .map(([pseudo, values]) => `${pseudo}{${cssOf(values)}}`)
      .join('\n');
    const key = `${this.#documentKey(document)} ${text}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = String(this.#ids.size + 1);
      this.#ids.set(key, id);
      for (const rule of text.split('\n'))
        sheet.insertRule(
          `[${this.#options.attribute}="${id}"]${weight}${rule}`,
          sheet.cssRules.length,
        );
    }
    return id;
  }

  #documentKey(document: Document): number {
    return [...this.#sheets.keys()].indexOf(document);
  }

  #sheetOf(document: Document): CSSStyleSheet {
    let sheet = this.#sheets.get(document);
    if (!sheet) {
      const view = document.defaultView as View;
      sheet = new view.CSSStyleSheet();
      this.#sheets.set(document, sheet);
    }
    return sheet;
  }

  #adopt(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    const sheet = this.#sheetOf(root.ownerDocument ?? (root as Document));
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets.push(sheet);
  }

  /**
   * Inline `!important` and layered `!important` beat any sheet of ours; only an inline declaration
   * beats them.
   */
  #insist(
    touched: ReadonlySet<Element>,
    restless: readonly Element[],
    again = false,
  ): void {
    const { isApplied } = this.#options;
    if (!isApplied) return;
    const beaten: [Element, string, string][] = [];
    this.#withoutTransitions(restless, () => {
      for (const element of touched) {
        const own = this.#bundles.get(element)?.get('') ?? {};
        const style = viewOf(element).getComputedStyle(element);
        // Against the colour that is there now: where ours is beaten, what follows it is not.
        const wantedBy = (value: string) =>
          value === 'currentcolor' ? style.color : value;
        for (const [property, value] of Object.entries(own))
          if (!isApplied(wantedBy(value), style.getPropertyValue(property)))
            beaten.push([element, property, value]);
      }
    });
    for (const [element, property, value] of beaten)
      this.#writeInline(element as HTMLElement, property, value);
    // A fill that is beaten shows only once the colour it should follow has won.
    const colored = beaten.filter(([, property]) => property === 'color');
    if (!again && colored.length > 0)
      this.#insist(
        new Set(colored.map(([element]) => element)),
        restless,
        true,
      );
  }

  /**
   * A transition would show the old colour for its time, and hide from us whether ours won. Each change
   * of a sheet has the browser look through the whole page, so it is made only where one would run.
   */
  #withoutTransitions(restless: readonly Element[], read: () => void): void {
    const sheets = new Set(
      restless.map(({ ownerDocument }) => this.#sheetOf(ownerDocument)),
    );
    for (const sheet of sheets) sheet.insertRule(this.#stillness, 0);
    read();
    for (const sheet of sheets) sheet.deleteRule(0);
  }

  get #stillness(): string {
    return `[${this.#options.attribute}]${weight}{transition:none!important}`;
  }

  #writeInline(element: HTMLElement, property: string, value: string): void {
    const known = this.#inline.get(element);
    const before = known ? known.before : element.getAttribute('style');
    element.style.setProperty(property, value, 'important');
    this.#inline.set(element, {
      before,
      after: element.getAttribute('style') ?? '',
      ours: new Map(known?.ours).set(
        property,
        element.style.getPropertyValue(property),
      ),
    });
  }

  #restoreInline(element: Element): void {
    const inline = this.#inline.get(element);
    if (!inline) return;
    this.#inline.delete(element);
    if (element.getAttribute('style') !== inline.after)
      // The page has written its style since: only what is still ours goes.
      withdraw(element as HTMLElement, inline.ours);
    else if (inline.before === null) element.removeAttribute('style');
    else element.setAttribute('style', inline.before);
  }
}

/** The elements on which a change of colour takes time. */
function restlessOf(elements: Iterable<Element>): readonly Element[] {
  return [...elements].filter((element) =>
    /[1-9]/.test(viewOf(element).getComputedStyle(element).transitionDuration),
  );
}

function withdraw(
  { style }: HTMLElement,
  ours: ReadonlyMap<string, string>,
): void {
  for (const [property, value] of ours)
    if (style.getPropertyValue(property) === value)
      style.removeProperty(property);
}

function cssOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([property, value]) => `${property}:${value}!important`)
    .join(';');
}
