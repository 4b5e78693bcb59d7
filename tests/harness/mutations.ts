/** Damage done to real pages: nodes moved, deleted, doubled, wrapped, renamed, clobbered. */
import fc from 'fast-check';

export interface Mutation {
  readonly kind:
    | 'delete'
    | 'move'
    | 'double'
    | 'unwrap'
    | 'clobber'
    | 'attribute'
    | 'text'
    | 'nest';
  /** Which elements, as shares of the document's length. */
  readonly at: number;
  readonly to: number;
  readonly word: string;
}

const WORDS = [
  'parentNode',
  'childNodes',
  'cloneNode',
  'body',
  'attributes',
  'querySelectorAll',
  'class',
  '',
  'Ảnh: ',
  '&amp;#7871;',
  '>> Xem thêm',
  'Theo Lao Động',
  '7/3/2026 08:00',
  '\u0000\u200B',
  'javascript:alert(1)',
  '10:24',
];

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'delete',
      'move',
      'double',
      'unwrap',
      'clobber',
      'attribute',
      'text',
      'nest',
    ),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    to: fc.double({ min: 0, max: 0.999, noNaN: true }),
    word: fc.constantFrom(...WORDS),
  }),
  { minLength: 1, maxLength: 12 },
);

const CLOBBERS = [
  'img',
  'form',
  'input',
  'object',
  'embed',
  'iframe',
  'a',
  'button',
];
const ATTRIBUTES = [
  'class',
  'id',
  'style',
  'href',
  'src',
  'itemprop',
  'colspan',
  'type',
  'hidden',
];

export function mutate(document: Document, steps: readonly Mutation[]): void {
  for (const step of steps) {
    // Prototype methods, since an earlier step may have clobbered the document.
    const all = Reflect.apply(
      prototypeOf(document, 'querySelectorAll'),
      document,
      ['body *'],
    ) as NodeListOf<Element>;
    const target = all[Math.floor(step.at * all.length)];
    const other = all[Math.floor(step.to * all.length)];
    if (target && other) apply(document, step, target, other);
  }
}

function apply(
  document: Document,
  { kind, word, to }: Mutation,
  target: Element,
  other: Element,
): void {
  const parent = Reflect.get(
    Object.getPrototypeOf(
      Object.getPrototypeOf(Object.getPrototypeOf(target)),
    ) ?? {},
    'parentNode',
    target,
  ) as Node | null;
  const make = (name: string) =>
    Reflect.apply(prototypeOf(document, 'createElement'), document, [
      name,
    ]) as Element;
  try {
    switch (kind) {
      case 'delete':
        parent?.removeChild(target);
        break;
      case 'move':
        other.appendChild(target);
        break;
      case 'double':
        other.appendChild(target.cloneNode(true));
        break;
      case 'unwrap':
        while (target.firstChild)
          parent?.insertBefore(target.firstChild, target);
        break;
      case 'clobber': {
        const clobber = make(
          CLOBBERS[Math.floor(to * CLOBBERS.length)] ?? 'img',
        );
        clobber.setAttribute('name', word);
        clobber.setAttribute('id', word);
        target.appendChild(clobber);
        break;
      }
      case 'attribute':
        target.setAttribute(
          ATTRIBUTES[Math.floor(to * ATTRIBUTES.length)] ?? 'class',
          word,
        );
        break;
      case 'text':
        target.textContent = word.repeat(1 + Math.floor(to * 40));
        break;
      case 'nest': {
        let inner = target;
        for (let depth = 0; depth < 1 + to * 200; depth++)
          inner = inner.appendChild(make(to > 0.5 ? 'blockquote' : 'span'));
        inner.textContent = word;
        break;
      }
    }
  } catch (error) {
    // A clobbered node, or a parent put into its own child: the DOM refuses, the page stays as it was.
    if (!(error instanceof Error)) throw error;
  }
}

type Method = (...args: never[]) => unknown;

function prototypeOf(node: Node, name: string): Method {
  for (
    let prototype = Object.getPrototypeOf(node);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  )
    if (Object.hasOwn(prototype, name)) return prototype[name] as Method;
  throw new TypeError(name);
}
