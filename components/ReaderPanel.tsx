import { useEffect } from 'preact/hooks';
import { text } from '../core/language/text';
import { LookPanel } from './LookPanel';
import { Panel } from './Panel';
import type { ReaderProps } from './reader-props';

export type PanelName = 'look';

/** The one panel that is open beside the text, if any. */
export function ReaderPanel({
  panel,
  onClose,
  ...props
}: Omit<ReaderProps, 'onClose'> & {
  readonly panel: PanelName | null;
  readonly onClose: () => void;
}) {
  useEffect(() => {
    if (panel === 'look') props.onPreviewFonts();
  }, [panel]);
  if (panel === 'look')
    return (
      <Panel title={text('look.title')} onClose={onClose}>
        <LookPanel
          look={props.look}
          site={props.article.siteName}
          actions={props.lookActions}
        />
      </Panel>
    );
  return null;
}
