import { cleanText } from '../text/clean';
import type { Block, Figure, Image } from './article';
import { type Draft, type Mark, type Run, trimRuns } from './draft';
import { EMBED, readEmbed, readEmbedFrame } from './embeds';
import { readFigures } from './figures';
import { readImage } from './images';
import type { JumpMarks } from './jumps';
import { hasLooseText, readList } from './lists';
import { textLength } from './prose';
import {
  blankedRun,
  inlineMarks,
  makeText,
  marksAt,
  readRuns,
  withMarks,
} from './runs';
import { alignOf, isBlock, marksOf } from './styles';
import { readTable, useOf } from './tables';

/** Beyond this nesting the text is taken as it is; browsers' parsers stop at 512 themselves. */
const DEEPEST = 300;

/** Tags that make a frame or a player without any attribute. */
const FRAMING = /^(?:figure|table|iframe|video|audio|embed|amp-.+)$/u;

/** VCCorp's CMS quotes without the tag (`type="SimpleQuote"`). */
const QUOTE = 'blockquote, .VCSortableInPreviewMode[type$="quote" i]';

/** Characters of a picture's box whose text can only be its caption. */
const SMALL_BOX = 400;

export interface WalkOptions {
  readonly base: string;
  /** Selector of captions that are no `figcaption`. */
  readonly caption: string | null;
  /** Selector of info boxes. */
  readonly box: string | null;
  /** Selector of subheadings by class. */
  readonly heading: string | null;
  /** Links within the page and the words that they lead to. */
  readonly jumps: JumpMarks;
  /** Inside a quotation, where further quotations are paragraphs. */
  readonly quoted?: boolean;
}

/** Quotations and pictures may add a few more than were asked for. */
const ALL = Number.POSITIVE_INFINITY;

interface Place {
  readonly box: Element;
  readonly marks: readonly Mark[];
  readonly align: 'center' | 'right' | 'left' | null;
  readonly level: 0 | 2 | 3 | 4;
  readonly depth: number;
}

/**
 * Reads an element into drafts, in reading order. The element is only read.
 * @param most stops after about this many drafts
 */
export function walk(
  element: Element,
  options: WalkOptions,
  most = ALL,
): Draft[] {
  return new Walker(options, most).read(element);
}

class Walker {
  private readonly options: WalkOptions;
  private readonly most: number;
  private readonly drafts: Draft[] = [];
  private runs: Run[] = [];
  private breaks = 0;
  /** The picture that has just been met, while no text has followed it in the same box. */
  private last: {
    readonly box: Element;
    readonly parent: Element | null;
  } | null = null;
  /** The element in which the paragraph's first words stand. */
  private textParent: Element | null = null;

  constructor(options: WalkOptions, most: number) {
    this.options = options;
    this.most = most;
  }

  read(element: Element): Draft[] {
    const place: Place = {
      box: element,
      marks: marksOf(element),
      align: alignOf(element),
      level: this.levelOf(element),
      depth: 0,
    };
    this.children(element, place);
    this.flush(place);
    return this.drafts;
  }

  private children(element: Element, place: Place): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (this.drafts.length >= this.most) return;
      if (child.nodeType === 3) this.text(child, place);
      else if (child.nodeType === 1) this.element(child as Element, place);
    }
  }

  private text(node: Node, place: Place): void {
    const text = blankedRun(node);
    if (text === '') return;
    if (text !== ' ' && this.breaks > 0) {
      if (this.breaks > 1 || this.runs.length === 0) this.flush(place);
      else this.runs.push({ text: '\n', marks: place.marks });
      this.breaks = 0;
    }
    if (text !== ' ') this.textParent ??= node.parentElement;
    const marks = marksAt(node, place.marks, this.options.jumps);
    this.runs.push({ text, marks });
  }

  private element(element: Element, place: Place): void {
    if (element.localName === 'br') {
      this.breaks++;
      return;
    }
    if (place.depth > DEEPEST) {
      const text = cleanText(element.textContent ?? '');
      this.runs.push({ text: ` ${text} `, marks: place.marks });
      return;
    }
    if (this.special(element, place)) return;
    if (isBlock(element)) this.block(element, place);
    else this.inline(element, place);
  }

  /** Pictures, embeds, lists, tables, quotes: whatever becomes a block of its own. */
  private special(element: Element, place: Place): boolean {
    const { base, box } = this.options;
    if (element.localName === 'img' || element.localName === 'amp-img') {
      const image = readImage(element, base);
      if (image) this.picture(image, element, place);
      return true;
    }
    const framed = this.framed(element);
    if (framed) {
      for (const block of framed)
        this.push({ kind: 'block', block, element }, place);
      return true;
    }
    if (!this.options.quoted) {
      if (element.matches(QUOTE)) return this.quote(element, 'quote', place);
      if (box !== null && element.matches(box))
        return this.quote(element, 'box', place);
    }
    return this.structure(element, place);
  }

  /** Players and pictures with their captions; null when the element is none. */
  private framed(element: Element): Block[] | null {
    // Frames are known by their tag or by an attribute; most of a text's elements have neither.
    if (!element.hasAttributes() && !FRAMING.test(element.localName))
      return null;
    const { base, caption } = this.options;
    const player = readEmbedFrame(element, base, caption);
    if (player.length > 0) return player;
    if (element.matches(EMBED)) {
      const embed = readEmbed(element, base);
      return embed ? [embed] : [];
    }
    const figures = readFigures(element, base, caption);
    return figures.length > 0 ? figures : null;
  }

  /** Lists, data tables and code; false when the element is one of them only by name. */
  private structure(element: Element, place: Place): boolean {
    const { base, jumps } = this.options;
    switch (element.localName) {
      case 'ul':
      case 'ol': {
        // A list of pictures or of whole sections is layout; one with loose text only indents, as old pages do.
        if (element.querySelector('img, figure, table, h2, h3, amp-img'))
          return false;
        if (hasLooseText(element)) return false;
        const block = readList(element, (item) =>
          readRuns(item, base, jumps, true),
        );
        if (block) this.push({ kind: 'block', block, element }, place);
        return true;
      }
      case 'table': {
        if (useOf(element) !== 'data') return false;
        const block = readTable(element, (cell) => readRuns(cell, base, jumps));
        if (block) this.push({ kind: 'block', block, element }, place);
        return true;
      }
      case 'pre': {
        const text = element.textContent ?? '';
        if (text.trim() === '' || element.querySelector('p, div')) return false;
        const code = { type: 'code' as const, text: text.normalize('NFC') };
        this.push({ kind: 'block', block: code, element }, place);
        return true;
      }
      default:
        return false;
    }
  }

  private block(element: Element, place: Place): void {
    this.flush(place);
    const inner: Place = {
      box: element,
      marks: withMarks(place.marks, marksOf(element)),
      align: alignOf(element) ?? place.align,
      level: this.levelOf(element) || place.level,
      depth: place.depth + 1,
    };
    this.children(element, inner);
    this.flush(inner);
    if (this.last?.box === element) this.last = null;
  }

  private inline(element: Element, place: Place): void {
    const { base, jumps } = this.options;
    const marks = inlineMarks(element, base, jumps);
    this.children(element, {
      ...place,
      marks: withMarks(place.marks, marks),
      depth: place.depth + 1,
    });
  }

  private levelOf(element: Element): 0 | 2 | 3 | 4 {
    const digit = /^h([1-6])$/u.exec(element.localName)?.[1];
    if (digit) return digit < '3' ? 2 : digit === '3' ? 3 : 4;
    const { heading } = this.options;
    return heading && element.matches(heading) ? 2 : 0;
  }

  private picture(image: Image, element: Element, place: Place): void {
    const block: Figure = {
      type: 'figure',
      images: [image],
      caption: [],
      credit: null,
    };
    this.push({ kind: 'block', block, element }, place);
    this.last = { box: place.box, parent: element.parentElement };
  }

  private quote(element: Element, as: 'quote' | 'box', place: Place): boolean {
    // One level of quotation is enough for any article, and bounds what a hostile page can nest.
    const drafts = walk(element, { ...this.options, quoted: true });
    if (drafts.length > 0)
      this.push({ kind: 'quote', as, drafts, element }, place);
    return true;
  }

  private push(draft: Draft, place: Place): void {
    this.flush(place);
    this.drafts.push(draft);
    this.last = null;
  }

  /** Ends the paragraph that is being collected. */
  private flush(place: Place): void {
    const runs = trimRuns(this.runs);
    this.runs = [];
    this.breaks = 0;
    if (runs.length === 0) return;
    this.drafts.push(
      makeText(runs, {
        element: place.box,
        align: place.align === 'left' ? null : place.align,
        level: place.level,
        underPicture: this.isUnderPicture(place),
      }),
    );
    this.last = null;
    this.textParent = null;
  }

  /** In the very element of the picture, or in a box that holds little but the two. */
  private isUnderPicture({ box }: Place): boolean {
    if (this.last?.box !== box) return false;
    return this.last.parent === this.textParent || textLength(box) <= SMALL_BOX;
  }
}
