import type { Remarks } from '../core/highlights/highlight';
import type { Listed } from '../core/highlights/list';
import type { Span } from '../core/text/span';

/** What can be done with a highlight of the list. */
export interface HighlightRowActions {
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onEdit: (id: string | null) => void;
  readonly onChange: (id: string, patch: Partial<Remarks>) => void;
  readonly onRemove: (id: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onCopyQuotation: (one: Listed) => void;
  readonly onCopyCitation: (one: Listed) => void;
  readonly onCopyLink: (one: Listed) => void;
  /** @param hidden null when no words of the quotation are chosen */
  readonly onCloze: (one: Listed, hidden: Span | null) => void;
}
