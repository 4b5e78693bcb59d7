import { vietnameseDay } from '../citations/day';
import {
  type ReferenceGroup,
  referenceList,
  referenceNumbers,
} from '../citations/reference-list';
import type { Runs } from '../citations/run';
import { text } from '../language/text';
import { type Collection, type Passage, sourcesOf } from './collection';
import { quoteOf } from './highlight';
import { meaningWords } from './words';

/** A passage as papers print it: what Markdown, HTML and Word have in common. */
export interface PrintedPassage {
  readonly id: string;
  readonly meaning: string;
  /** Paragraphs of the quotation. */
  readonly quote: readonly string[];
  readonly isImage: boolean;
  /** Where it stands, in the chosen style. */
  readonly citation: Runs;
  /** Paragraphs of the note; none without one. */
  readonly note: readonly string[];
  readonly tags: readonly string[];
  /** Of the article. */
  readonly url: string;
}

export interface PrintedSection {
  readonly heading: string;
  /** The address of the article whose section this is, else null. */
  readonly url: string | null;
  /** Day of the copy that was read, in words. */
  readonly seen: string | null;
  readonly passages: readonly PrintedPassage[];
}

export interface PrintedReferences {
  /** Null for a list that is not divided. */
  readonly heading: string | null;
  readonly entries: readonly {
    /** "[1] "; empty where the style has no numbers. */
    readonly label: string;
    readonly runs: Runs;
  }[];
}

export interface Printed {
  readonly title: string;
  readonly sections: readonly PrintedSection[];
  readonly referencesTitle: string;
  readonly references: readonly PrintedReferences[];
}

export function print(collection: Collection): Printed {
  const { style, name, sections } = collection;
  const groups = referenceList(
    style,
    sourcesOf(collection).map(({ reference }) => reference),
  );
  const numbers = referenceNumbers(style, groups);
  const citationOf = ({ highlight, source: { reference } }: Passage): Runs =>
    style.inText(reference, {
      paragraph:
        highlight.target.type === 'text' ? highlight.target.paragraph : null,
      number: numbers.get(reference.url) ?? null,
    });
  return {
    title: name,
    sections: sections.map(({ heading, source, passages }) => ({
      heading,
      url: source?.reference.url ?? null,
      seen:
        source &&
        text('highlightList.seenOn', {
          date: vietnameseDay(source.reference.accessed),
        }),
      passages: passages.map((passage) => ({
        id: passage.highlight.id,
        meaning: text(meaningWords[passage.highlight.meaning]),
        quote: paragraphs(quoteOf(passage.highlight)),
        isImage: passage.highlight.target.type === 'image',
        citation: citationOf(passage),
        note: paragraphs(passage.highlight.note),
        tags: passage.highlight.tags,
        url: passage.source.reference.url,
      })),
    })),
    referencesTitle: text('highlightList.references'),
    references: groups.map((group) => ({
      heading: headingOf(group),
      entries: group.references.map(({ reference, number }) => ({
        label: style.isNumbered ? `[${number}] ` : '',
        runs: style.entry(reference),
      })),
    })),
  };
}

function headingOf({ language }: ReferenceGroup): string | null {
  if (language === null) return null;
  if (language === 'vi') return text('highlightList.inVietnamese');
  return language === 'en'
    ? text('highlightList.inEnglish')
    : text('highlightList.inOther');
}

function paragraphs(passage: string): readonly string[] {
  return passage
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
