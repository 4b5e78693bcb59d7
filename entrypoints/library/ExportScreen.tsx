import { useRef, useState } from 'preact/hooks';
import { ExportPanel } from '../../components/ExportPanel';
import { readShelf } from '../../core/archive/read-shelf';
import { formats } from '../../core/export/formats';
import { exportedItems } from '../../core/export/items';
import { language } from '../../core/language/language';
import { text, textIfAny } from '../../core/language/text';
import type { Entry } from '../../core/library/entry';
import { downloadChunks } from './export-file';
import type { ViewProps } from './view';

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
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [part, setPart] = useState('all');
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
  const start = async () => {
    const chosen = formats.find(({ id }) => id === format);
    const of = parts.find(({ id }) => id === part);
    if (!chosen || !of) return;
    const ids = kept.filter(of.has).map(({ id }) => id);
    stopped.current = false;
    setSaid(null);
    setProgress({ done: 0, of: ids.length });
    const items = async function* () {
      const digest = (bytes: Uint8Array<ArrayBuffer>) =>
        crypto.subtle.digest('SHA-256', bytes);
      let done = 0;
      for await (const item of exportedItems(model.database, ids, digest)) {
        if (stopped.current) throw new DOMException('stopped', 'AbortError');
        yield item;
        done++;
        if (done % 20 === 0) setProgress({ done, of: ids.length });
      }
    };
    const now = Date.now();
    const name = text('exporting.fileName', {
      date: new Date(now).toISOString().slice(0, 10),
      extension: chosen.extension,
    });
    try {
      const shelf = await readShelf(model.database);
      const facts = { now, language: language.peek(), shelf };
      const chunks = chosen.write(items(), facts);
      await downloadChunks(document, name, chosen.type, chunks);
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
        parts={parts.map(({ id, label, has }) => ({
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
    </div>
  );
}
