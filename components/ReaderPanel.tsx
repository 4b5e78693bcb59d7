import { useEffect } from 'preact/hooks';
import type { ArticleAbbreviations } from '../core/abbreviations/explain-article';
import type { CanonicalText } from '../core/article/canonical-text';
import { text } from '../core/language/text';
import type { OutlineItem } from '../core/reader/outline';
import { type Finding, FindPanel } from './FindPanel';
import { HighlightList } from './HighlightList';
import { KeysPanel } from './KeysPanel';
import { ListenPanel } from './ListenPanel';
import { LookPanel } from './LookPanel';
import { Panel } from './Panel';
import type { ReaderProps } from './reader-props';
import { SyllableHelp } from './SyllableHelp';
import { ToolsPanel } from './ToolsPanel';

export type PanelName =
  | 'look'
  | 'find'
  | 'tools'
  | 'keys'
  | 'highlights'
  | 'listen'
  | 'spelling';

export interface ReaderPanelProps extends Omit<ReaderProps, 'onClose'> {
  readonly panel: PanelName | null;
  readonly onPanel: (panel: PanelName | null) => void;
  readonly share: number;
  readonly minutesLeft: number;
  readonly outline: readonly OutlineItem[];
  readonly explained: ArticleAbbreviations;
  readonly canonical: CanonicalText;
  /** The syllable that is spelt out; '' while none is. */
  readonly spelled: string;
  readonly onSpell: (written: string) => void;
  readonly finding: Finding;
  readonly onQuery: (query: string) => void;
  readonly onFindStep: (direction: 1 | -1) => void;
}

/** The one panel that is open beside the text, if any. */
export function ReaderPanel({ panel, onPanel, ...props }: ReaderPanelProps) {
  useEffect(() => {
    if (panel === 'look') props.onPreviewFonts();
  }, [panel]);
  const close = () => onPanel(null);
  switch (panel) {
    case 'look':
      return (
        <Panel key="look" title={text('look.title')} onClose={close}>
          <LookPanel
            look={props.look}
            site={props.article.siteName}
            actions={props.lookActions}
          />
        </Panel>
      );
    case 'find':
      return (
        <Panel key="find" title={text('place.find')} onClose={close}>
          <FindPanel
            finding={props.finding}
            onQuery={props.onQuery}
            onStep={props.onFindStep}
          />
        </Panel>
      );
    case 'tools':
      return (
        <Panel key="tools" title={text('place.tools')} onClose={close}>
          <ToolsPanel
            {...props}
            onJump={props.onMark}
            onKeys={() => onPanel('keys')}
          />
        </Panel>
      );
    case 'keys':
      return (
        <Panel key="keys" title={text('place.keys')} onClose={close}>
          <KeysPanel
            on={props.settings.keys}
            onToggle={(keys) => props.onSettings({ keys })}
          />
        </Panel>
      );
    case 'highlights':
      return (
        <Panel
          key="highlights"
          title={text('highlights.title')}
          onClose={() => {
            props.highlights.actions.onEdit(null);
            close();
          }}
        >
          <HighlightList
            highlights={props.highlights}
            canonical={props.canonical}
            onJump={props.onMark}
          />
        </Panel>
      );
    case 'listen':
      return (
        <Panel key="listen" title={text('speech.player')} onClose={close}>
          <ListenPanel listening={props.listening} />
        </Panel>
      );
    case 'spelling':
      return (
        <Panel key="spelling" title={text('spelling.open')} onClose={close}>
          {props.spelled === '' ? (
            <p class="quiet">{text('spelling.choose')}</p>
          ) : (
            <SyllableHelp
              written={props.spelled}
              isSilent={props.listening.isSilent}
              onSay={props.listening.onSay}
              onOther={props.onSpell}
            />
          )}
        </Panel>
      );
    default:
      return null;
  }
}
