import { describe, expect, test } from 'vitest';
import { importFile } from '../core/import/import-file';
import { importers } from '../core/import/importers';
import vi from '../locales/vi';
import { answers } from './import-variants/answers';
import { children } from './import-variants/children';
import { documents } from './import-variants/documents';
import { groups } from './import-variants/groups';
import { looks } from './import-variants/looks';
import { services } from './import-variants/services';
import { tables } from './import-variants/tables';
import { writings } from './import-variants/writings';

const NOW = Date.UTC(2026, 10, 24);

const read = (content: string | Uint8Array) =>
  importFile(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    NOW,
  );

test('every format has a name that its users know', () => {
  const names: Readonly<Record<string, string>> = vi.importFormat;
  for (const { id } of importers) expect(names[id], id).toBeTruthy();
});

describe('exports as they vary', () => {
  test.each([
    ...tables,
    ...documents,
    ...answers,
    ...children,
    ...writings,
    ...groups,
    ...looks,
    ...services,
  ])('%s', (_, content, format, items) => {
    const ledger = read(content);
    expect(ledger.format).toBe(format);
    expect(ledger.items).toMatchObject(items);
    expect(ledger.items).toHaveLength(items.length);
    expect(ledger.read).toBe(
      ledger.added + ledger.merged + ledger.skipped.length,
    );
  });
});
