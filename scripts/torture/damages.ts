import { readdirSync, statSync } from 'node:fs';
import { open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserName } from '../../tests/harness/session.ts';

/** Something that happens to a profile's files while no browser has them open. */
export interface Damage {
  readonly name: string;
  /** Whether the second copy goes too, so that only a file outside of the browser helps. */
  readonly takesCopy?: boolean;
  /** The library itself is untouched. */
  readonly sparesLibrary?: boolean;
  harm(profile: string): Promise<void>;
}

/** Folders in which a profile keeps what an extension stores. */
export const stores: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Default/IndexedDB',
    'Default/WebStorage',
    'Default/Local Extension Settings',
  ],
  firefox: ['storage'],
};

/** Chromium: the LevelDB of the default bucket. Firefox: the SQLite file of the database with our name. */
export const damages: Readonly<Record<BrowserName, readonly Damage[]>> = {
  chromium: [
    log('64 bytes of the log turned', (path) => turn(path, 0.5, 64)),
    log('log cut in half', (path) => cut(path, 0.5)),
    log('log emptied', (path) => cut(path, 0)),
    log('log deleted', (path) => rm(path)),
    log('4 KB of the log zeroed', (path) => zero(path, 0.25, 4096)),
    level('MANIFEST deleted', /^MANIFEST/u, (path) => rm(path)),
    level('CURRENT emptied', /^CURRENT$/u, (path) => writeFile(path, '')),
    {
      name: 'folder deleted',
      harm: async (profile) => rm(levelFolder(profile), { recursive: true }),
    },
    {
      name: 'settings wiped',
      sparesLibrary: true,
      harm: (profile) =>
        rm(join(profile, 'Default/Local Extension Settings'), {
          recursive: true,
        }),
    },
  ],
  firefox: [
    sqlite('header overwritten', (path) => zero(path, 0, 16)),
    sqlite('64 bytes in the middle turned', (path) => turn(path, 0.5, 64)),
    rows('rows of three texts turned', 'contents', 3),
    rows('row of an article turned', 'entries', 1),
    sqlite('4 KB at a quarter zeroed', (path) => zero(path, 0.25, 4096)),
    sqlite('half of it zeroed', (path) => zero(path, 0.5, 1e9)),
    sqlite('cut in half', (path) => cut(path, 0.5)),
    sqlite('emptied', (path) => cut(path, 0)),
    sqlite('deleted', (path) => rm(path)),
    {
      name: 'folder deleted',
      takesCopy: true,
      harm: (profile) => rm(originFolder(profile), { recursive: true }),
    },
    {
      name: 'settings wiped',
      sparesLibrary: true,
      harm: async (profile) => {
        const root = join(profile, 'storage/default');
        for (const name of readdirSync(root))
          if (name.includes('userContextId=4294967295'))
            await rm(join(root, name), { recursive: true });
      },
    },
  ],
};

function log(name: string, harm: (path: string) => Promise<void>): Damage {
  return level(name, /\.log$/u, harm);
}

/** The largest file of that name. */
function level(
  name: string,
  pattern: RegExp,
  harm: (path: string) => Promise<void>,
): Damage {
  return {
    name,
    async harm(profile) {
      const folder = levelFolder(profile);
      const paths = readdirSync(folder)
        .filter((file) => pattern.test(file))
        .map((file) => join(folder, file))
        .sort((a, b) => statSync(b).size - statSync(a).size);
      if (!paths[0]) throw new Error(`${folder} has nothing like ${pattern}`);
      await harm(paths[0]);
    },
  };
}

function levelFolder(profile: string): string {
  const root = join(profile, 'Default/IndexedDB');
  const [folder] = readdirSync(root).filter((name) =>
    /^chrome-extension_.*\.leveldb$/u.test(name),
  );
  if (!folder) throw new Error(`${root} has no library`);
  return join(root, folder);
}

function sqlite(name: string, harm: (path: string) => Promise<void>): Damage {
  return { name, harm: async (profile) => harm(libraryFile(profile)) };
}

/** Bytes of some rows of a table: they are still counted and listed, and cannot be read. */
function rows(name: string, table: string, count: number): Damage {
  return sqlite(name, async (path) => {
    const database = new DatabaseSync(path);
    const found = database
      .prepare(
        `SELECT data FROM object_data JOIN object_store ON id = object_store_id
          WHERE name = ? ORDER BY key DESC LIMIT ?`,
      )
      .all(table, count);
    database.close();
    // Firefox has a trigger on this table that only Firefox can run, so the row is sought in the file.
    const file = await readFile(path);
    for (const { data } of found) {
      const at = file.indexOf((data as Uint8Array).subarray(0, 200));
      if (at < 0) throw new Error(`${path} has no such row`);
      for (let n = at; n < at + 64; n++) file[n] = (file[n] ?? 0) ^ 0xff;
    }
    if (found.length < count) throw new Error(`${table} has too few rows`);
    await writeFile(path, file);
  });
}

function originFolder(profile: string): string {
  const root = join(profile, 'storage/default');
  const [name] = readdirSync(root).filter((folder) =>
    /^moz-extension\+\+\+[^^]*$/u.test(folder),
  );
  if (!name) throw new Error(`${root} has no extension`);
  return join(root, name);
}

function libraryFile(profile: string): string {
  const folder = join(originFolder(profile), 'idb');
  const files = readdirSync(folder).filter((name) => /\.sqlite$/u.test(name));
  for (const file of files) {
    const path = join(folder, file);
    const database = new DatabaseSync(path);
    const row = database.prepare('SELECT name FROM database').get();
    database.close();
    if (row?.name === 'library') return path;
  }
  throw new Error(`${folder} has no library`);
}

async function change(
  path: string,
  part: number,
  length: number,
  turned: (byte: number) => number,
): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const from = Math.floor(size * part);
    const bytes = new Uint8Array(Math.min(length, size - from));
    await file.read(bytes, 0, bytes.length, from);
    await file.write(bytes.map(turned), 0, bytes.length, from);
  } finally {
    await file.close();
  }
}

const turn = (path: string, part: number, length: number) =>
  change(path, part, length, (byte) => byte ^ 0xff);

const zero = (path: string, part: number, length: number) =>
  change(path, part, length, () => 0);

async function cut(path: string, part: number): Promise<void> {
  await truncate(path, Math.floor(statSync(path).size * part));
}
