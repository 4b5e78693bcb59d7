import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { Picker } from '../../components/Picker';
import { blockAround, moveBlock, type Step } from '../../core/article/pointing';
import css from './picker.css?inline';
import { listenForPointing } from './pointer-input';
import { createShadowHost } from './shadow-host';

/**
 * Lets the reader point at the article's text, by mouse or keyboard; the page is only looked at.
 * @param tryBlock reads the page from that block; false when it is no article
 * @returns closes it; harmless when it is closed already
 */
export function openPicker(
  document: Document,
  window: Window,
  tryBlock: (block: Element) => Promise<boolean>,
): () => void {
  const lifetime = new AbortController();
  const { host, mount } = createShadowHost(document, 'de-doc-picker', css);
  const state: PickerState = {
    block: signal(firstBlock(document)),
    tooLittle: signal(false),
    moves: signal(0),
  };
  const close = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    render(null, mount);
    host.remove();
  };
  const choose = async () => {
    const chosen = state.block.peek();
    if (!chosen) return;
    if (await tryBlock(chosen)) close();
    else state.tooLittle.value = true;
  };
  const point = (next: Element | null) => {
    if (!next || next === state.block.peek()) return;
    state.tooLittle.value = false;
    state.block.value = next;
  };
  const step = (direction: Step) => {
    const current = state.block.peek();
    if (current) point(moveBlock(current, direction));
    state.block.peek()?.scrollIntoView({ block: 'nearest' });
  };
  const moved = () => {
    state.moves.value += 1;
  };
  const over = (element: Element) => point(blockAround(element));
  listenForPointing(
    window,
    (event) => event.composedPath().includes(host),
    { over, step, choose: () => void choose(), close, moved },
    lifetime.signal,
  );

  host.popover = 'manual';
  document.documentElement.append(host);
  const act = { step, choose, close };
  render(<PickerLayer state={state} act={act} />, mount);
  host.showPopover(); // the top layer: no z-index of the page reaches it
  return close;
}

interface PickerState {
  readonly block: Signal<Element | null>;
  readonly tooLittle: Signal<boolean>;
  /** Counts scrolls and resizes, so that the frame follows its block. */
  readonly moves: Signal<number>;
}

function PickerLayer({
  state,
  act,
}: {
  readonly state: PickerState;
  readonly act: {
    readonly step: (direction: Step) => void;
    readonly choose: () => Promise<void>;
    readonly close: () => void;
  };
}) {
  void state.moves.value;
  const block = state.block.value;
  if (!block) return null;
  const words = (block.textContent ?? '').trim().split(/\s+/u);
  return (
    <Picker
      box={block.getBoundingClientRect()}
      words={words.length}
      beginning={`${words.slice(0, 8).join(' ')}…`}
      tooLittle={state.tooLittle.value}
      onWider={() => act.step('wider')}
      onNarrower={() => act.step('narrower')}
      onChoose={(event) => event.isTrusted && void act.choose()}
      onCancel={act.close}
    />
  );
}

/** Somewhere sensible to start for those who have no mouse: the block with the most paragraphs. */
function firstBlock(document: Document): Element | null {
  const counts = new Map<Element, number>();
  for (const { parentElement } of document.querySelectorAll('p'))
    if (parentElement)
      counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? blockAround(best[0]) : document.body;
}
