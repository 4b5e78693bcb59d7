import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupPanel } from '../../components/BackupPanel';
import { ExportPanel } from '../../components/ExportPanel';
import { backupSettings } from '../../core/backup/settings';
import { download } from '../../core/export/download';
import { formats } from '../../core/export/formats';
import { text, textIfAny } from '../../core/language/text';
import type { Entry } from '../../core/library/entry';
import { canChooseFolder } from './backup-folder';
import { blobOf } from './blob-of';
import type { ViewProps } from './view';
import { libraryChunks } from './write-library';

/** Parts of the library that can be exported by themselves. */
const parts: readonly {
  readonly id: string;
  readonly label: () => string;
  readonly has: (entry: Entry) => boolean;
}[] = [
  { id: 'all', label: () => text('exporting.all'), has: () => true },
  {
    id: 'unread',
    label: () => text('exporting.unread'),
    has: ({ state }) => state === 'unread' || state === 'reading',
  },
  {
    id: 'done',
    label: () => text('exporting.done'),
    has: ({ state }) => state === 'done' || state === 'archived',
  },
  {
    id: 'favorite',
    label: () => text('exporting.favorites'),
    has: ({ favorite }) => favorite,
  },
];

/** Writes saved articles to a file that other programs read. */
export function ExportScreen({ model }: ViewProps) {
  const { backup } = model;
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  // For this visit only: the next one offers the whole library again.
  const [chosen] = useState(() => new Set(model.toExport.peek()));
  useEffect(() => {
    model.toExport.value = [];
  }, [model]);
  const [part, setPart] = useState(chosen.size > 0 ? 'chosen' : 'all');
  const [progress, setProgress] = useState<{
    readonly done: number;
    readonly of: number;
  } | null>(null);
  const [said, setSaid] = useState<{
    readonly text: string;
    readonly isBad: boolean;
  } | null>(null);
  const stopped = useRef(false);
  const kept = (model.entries.value ?? []).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const offered = [
    ...(chosen.size > 0
      ? [
          {
            id: 'chosen',
            label: () => text('exporting.chosen'),
            has: ({ id }: Entry) => chosen.has(id),
          },
        ]
      : []),
    ...parts,
  ];
  const start = async () => {
    const wished = formats.find(({ id }) => id === format);
    const of = offered.find(({ id }) => id === part);
    if (!wished || !of) return;
    const ids = kept.filter(of.has).map(({ id }) => id);
    stopped.current = false;
    setSaid(null);
    setProgress({ done: 0, of: ids.length });
    const tell = (done: number) => {
      if (stopped.current) throw new DOMException('stopped', 'AbortError');
      setProgress({ done, of: ids.length });
    };
    const now = Date.now();
    const name = text('exporting.fileName', {
      date: new Date(now).toISOString().slice(0, 10),
      extension: wished.extension,
    });
    try {
      const chunks = libraryChunks(model.database, wished, ids, now, tell);
      download(document, name, await blobOf(wished.type, chunks));
      setSaid({
        text: text('exporting.written', { count: ids.length, file: name }),
        isBad: false,
      });
    } catch (error) {
      const wasStopped = error instanceof DOMException && stopped.current;
      if (!wasStopped) console.error(error);
      setSaid({
        text: text(wasStopped ? 'exporting.stopped' : 'exporting.failed'),
        isBad: !wasStopped,
      });
    } finally {
      setProgress(null);
    }
  };
  return (
    <div class="transfer">
      <h1>{text('exporting.heading')}</h1>
      <p>{text('exporting.intro')}</p>
      <ExportPanel
        formats={formats.map(({ id }) => ({
          id,
          label: textIfAny(`exportFormat.${id}`) ?? id,
        }))}
        format={format}
        parts={offered.map(({ id, label, has }) => ({
          id,
          label: label(),
          count: kept.filter(has).length,
        }))}
        part={part}
        progress={progress}
        said={said}
        onFormat={setFormat}
        onPart={setPart}
        onStart={() => void start()}
        onStop={() => {
          stopped.current = true;
        }}
      />
      <BackupPanel
        last={backup.last.value}
        every={backupSettings.values.value.every}
        folder={backup.folder.value}
        canChoose={canChooseFolder(window)}
        state={backup.state.value}
        now={Date.now()}
        onNow={() => void backup.now()}
        onEvery={(every) => void backupSettings.set({ every })}
        onChoose={() => void backup.choose()}
        onDownloads={() => void backup.useDownloads()}
      />
    </div>
  );
}
