import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { MachineForm, type MachineSaid } from '../../components/MachineForm';
import type { Article } from '../../core/article/article';
import { text } from '../../core/language/text';
import { readAddress } from '../../core/summary/machine/address';
import { reasonOf } from '../../core/summary/machine/jobs';
import type { BrowserModels } from '../../core/summary/machine/means';
import { machineSettings } from '../../core/summary/machine/settings';
import {
  type MachineChoice,
  writeAtServer,
} from '../../core/summary/machine/write';
import { writeHere } from '../../core/summary/machine/write-here';
import type { Notice } from './notice';

/** The machine of the reader's choice: permission for its one origin, a try, and the way out. */
export function MachineSection({
  onNotice,
}: {
  readonly onNotice: (notice: Notice) => void;
}) {
  const said = useSignal<MachineSaid | null>(null);
  const busy = useSignal<string | null>(null);
  const version = useSignal(0);
  const stop = useSignal(new AbortController());
  const tell = (good: boolean, words: string) => {
    said.value = { good, words };
  };

  const save = async (choice: MachineChoice) => {
    const kept = await allow(choice, tell);
    if (!kept) return;
    const before = machineSettings.values.peek();
    await machineSettings.set(kept as typeof before);
    if (before.address !== kept.address) await giveUp(before.address);
    tell(
      true,
      text(kept.engine === 'none' ? 'machine.savedNone' : 'machine.saved'),
    );
  };

  const test = async (choice: MachineChoice) => {
    const kept = await allow(choice, tell);
    if (!kept) return;
    stop.value = new AbortController();
    busy.value = kept.address
      ? text('machine.testing', { host: new URL(kept.address).host })
      : text('machine.testingHere');
    const { signal } = stop.value;
    const began = performance.now();
    try {
      const answer = await tryOut(kept, signal);
      const seconds = Math.ceil((performance.now() - began) / 100) / 10;
      tell(true, text('machine.works', { seconds, answer }));
    } catch (error) {
      if (signal.aborted) said.value = null;
      else tell(false, text(`machine.failure.${reasonOf(error)}`));
    } finally {
      busy.value = null;
    }
  };

  const forget = async () => {
    const before = machineSettings.values.peek();
    await machineSettings.reset();
    await giveUp(before.address);
    said.value = null;
    version.value++;
    onNotice({
      message: text('machine.forgotten'),
      undo: async () => {
        const kept = await allow(before, tell);
        if (kept) await machineSettings.set(before);
        version.value++;
      },
    });
  };

  // Drawn once what is stored is known, and again after it was set from outside the form.
  return (
    <MachineForm
      key={version.value}
      saved={machineSettings.values.value}
      said={said.value}
      busy={busy.value}
      onSave={(choice) => void save(choice)}
      onTest={(choice) => void test(choice)}
      onCancel={() => stop.value.abort()}
      onForget={() => void forget()}
    />
  );
}

/**
 * The choice with its address set right, once the browser lets us speak to its one origin; null when it does not,
 * or when something is missing. Called from a click, without anything awaited before.
 */
async function allow(
  choice: MachineChoice,
  tell: (good: boolean, words: string) => void,
): Promise<MachineChoice | null> {
  if (choice.engine === 'none' || choice.engine === 'browser')
    return { ...choice, address: '', model: '', key: '' };
  const server = readAddress(choice.address);
  if (choice.address === '' || choice.model === '') {
    tell(false, text('machine.incomplete'));
    return null;
  }
  if (typeof server === 'string') {
    tell(false, text(`machine.address.${server}`));
    return null;
  }
  const granted = await browser.permissions.request({
    origins: [server.origin],
  });
  if (!granted) tell(false, text('machine.denied', { host: server.host }));
  return granted ? { ...choice, address: server.address } : null;
}

async function giveUp(address: string): Promise<void> {
  const server = readAddress(address);
  if (typeof server === 'string') return;
  await browser.permissions.remove({ origins: [server.origin] });
}

/** One sentence of an article of our own; the machine's first point. */
async function tryOut(
  choice: MachineChoice,
  signal: AbortSignal,
): Promise<string> {
  const options = { maxPoints: 1, signal, onProgress: () => undefined };
  const { points } =
    choice.engine === 'browser'
      ? await writeHere(sample(), globalThis as BrowserModels, choice, options)
      : await writeAtServer(
          sample(),
          choice,
          (url, request) => fetch(url, request),
          options,
        );
  return points[0]?.text ?? '';
}

function sample(): Pick<Article, 'title' | 'lead' | 'blocks'> {
  return {
    title: text('options.title'),
    lead: null,
    blocks: [
      {
        type: 'paragraph',
        inlines: [{ type: 'text', text: text('options.sample') }],
      },
    ],
  };
}
