/**
 * The one value that everything else works on. A page goes in at one end of `extract`, an `Article`
 * comes out; the page's HTML is never used again. All strings are NFC, white space collapsed, without
 * zero-width characters; all URLs are absolute `http:` or `https:`.
 * Names follow Readability (title, byline, publishedTime, siteName); *lead* is the sapo.
 */
export interface Article {
  /** Address the reader was on. */
  readonly url: string;
  /** The publisher's own address of the article, else `url` cleaned of tracking. */
  readonly canonicalUrl: string;
  /** Host without `www.`/`m.`, as settings and the library group by it. */
  readonly site: string;
  /** The publisher's name as its readers know it ("VnExpress"), else the host. */
  readonly siteName: string;
  readonly title: string;
  /** Line above the title ("Thời sự 24h"), rare. */
  readonly kicker: string | null;
  /** The sapo, without its agency or place stamp. */
  readonly lead: string | null;
  /** The stamp that stood in front of the lead: "Dân trí", "TTO", "Hà Nội". */
  readonly leadStamp: string | null;
  /** People who wrote it, one entry each; publishers are never in here. */
  readonly byline: readonly string[];
  /** Where the text was taken from ("Theo VnExpress" gives "VnExpress"). */
  readonly sources: readonly string[];
  /** ISO 8601 with offset, or null when the page does not say. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly section: string | null;
  readonly breadcrumbs: readonly string[];
  readonly tags: readonly string[];
  /** BCP 47, found from the text ("vi", "en"), not from the page's claim. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly related: readonly RelatedLink[];
  readonly extractor: { readonly version: number };
}

export interface RelatedLink {
  readonly title: string;
  readonly url: string;
}

/** Closed union: whatever cannot be said with these is not stored, shown, exported or synced. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | Figure
  | Table
  | Code
  | Embed;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
  /** Who speaks in an interview or Q&A; absent in running text. */
  readonly role?: 'question' | 'answer';
}

export interface Heading {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  readonly inlines: readonly Inline[];
  /** Time of a live-blog entry as the page writes it ("10:24"). */
  readonly time?: string;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly inlines: readonly Inline[];
  readonly children: readonly List[];
}

/** A quotation, or with kind `box` an info box ("Hộp thông tin"). */
export interface Quote {
  readonly type: 'quote';
  readonly kind: 'quote' | 'box';
  readonly blocks: readonly Block[];
}

/** A picture or gallery; the caption appears here once and nowhere else. */
export interface Figure {
  readonly type: 'figure';
  readonly images: readonly Image[];
  readonly caption: readonly Inline[];
  readonly credit: string | null;
}

export interface Image {
  /** Largest version that the page offers. */
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Table {
  readonly type: 'table';
  readonly caption: readonly Inline[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly inlines: readonly Inline[];
}

export interface Code {
  readonly type: 'code';
  readonly text: string;
}

/** What lives elsewhere, kept as a labelled link: never an iframe. */
export interface Embed {
  readonly type: 'embed';
  readonly kind: 'video' | 'audio' | 'social' | 'map' | 'document' | 'other';
  readonly url: string;
  readonly label: string;
}

/** In `text` a "\n" is a line break. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'strong' | 'em' | 'sub' | 'sup';
      readonly inlines: readonly Inline[];
    }
  | {
      readonly type: 'link';
      readonly url: string;
      readonly inlines: readonly Inline[];
    }
  | {
      /** `jump` leads to the `anchor` of the same number within the article: a note, and the way back. */
      readonly type: 'jump' | 'anchor';
      /** From 1, in reading order of the anchors. */
      readonly spot: number;
      readonly inlines: readonly Inline[];
    };

/** Plain text of inlines, as canonical text counts it. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.text : inlineText(inline.inlines),
    )
    .join('');
}
