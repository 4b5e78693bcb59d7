import { text } from '../core/language/text';
import { type KeyRow, KeysTable } from './KeysTable';
import { ModalDialog } from './ModalDialog';

const rows: readonly KeyRow[] = [
  [['?'], 'list.keys'],
  [['/'], 'list.keySearch'],
  [['↓', '↑', 'j', 'k'], 'list.keyMove'],
  [['Home', 'End'], 'list.keyEnds'],
  [['Enter'], 'list.keyOpen'],
  [['Space'], 'list.keySelect'],
  [['Shift+↓', 'Shift+↑'], 'list.keyExtend'],
  [['Ctrl+A'], 'list.keySelectAll'],
  [['d', 'u'], 'list.keyDone'],
  [['e'], 'list.keyArchive'],
  [['f'], 'list.keyFavorite'],
  [['q'], 'list.keyQueue'],
  [['Alt+↑', 'Alt+↓'], 'list.keyReorder'],
  [['t'], 'list.keyTag'],
  [['Delete'], 'list.keyTrash'],
  [['Ctrl+Z'], 'list.keyUndo'],
  [['Esc'], 'list.keyEscape'],
];

/** Every key of the library page. */
export function LibraryKeys({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalDialog title={text('list.keys')} onClose={onClose}>
      <KeysTable rows={rows} />
      <p class="quiet">{text('list.keysNote')}</p>
    </ModalDialog>
  );
}
