import { useId, useState } from 'preact/hooks';
import { text } from '../core/language/text';
import { readAddress } from '../core/summary/machine/address';
import type { MachineChoice } from '../core/summary/machine/write';

/** What came of the last press of a button; `good` says that it went well. */
export interface MachineSaid {
  readonly good: boolean;
  readonly words: string;
}

export interface MachineFormProps {
  readonly saved: MachineChoice;
  readonly said: MachineSaid | null;
  /** What is being waited for. */
  readonly busy: string | null;
  readonly onSave: (choice: MachineChoice) => void;
  readonly onTest: (choice: MachineChoice) => void;
  readonly onCancel: () => void;
  readonly onForget: () => void;
}

const kinds = ['none', 'browser', 'ollama', 'openai'] as const;
const examples: Readonly<Record<string, string>> = {
  ollama: 'http://localhost:11434',
  openai: 'https://api.openai.com/v1',
};

/** Chooses the machine that may be asked for a summary; nothing holds before it is saved. */
export function MachineForm(props: MachineFormProps) {
  const { saved, said, busy } = props;
  const [draft, setDraft] = useState(saved);
  const id = useId();
  const change = (patch: Partial<MachineChoice>) =>
    setDraft({ ...draft, ...patch });
  const isServer = draft.engine in examples;
  return (
    <section class="settings" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>{text('machine.heading')}</h2>
      <p>{text('machine.intro')}</p>
      <div class="setting">
        <label htmlFor={`${id}engine`}>{text('machine.engine')}</label>
        <select
          id={`${id}engine`}
          class="button"
          value={draft.engine}
          onChange={({ currentTarget: { value } }) =>
            change({ engine: value, address: examples[value] ?? '' })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === draft.engine}>
              {text(`machine.engine.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {isServer && <Server id={id} draft={draft} onChange={change} />}
      {draft.engine !== 'none' && (
        <p class="quiet">{text(`machine.about.${aboutOf(draft.engine)}`)}</p>
      )}
      {isServer && <Goes address={draft.address} />}
      <div class="controls-row">
        <button
          type="button"
          class="button main"
          aria-disabled={busy !== null}
          onClick={() => busy === null && props.onSave(draft)}
        >
          {text('machine.save')}
        </button>
        {draft.engine !== 'none' && (
          <button
            type="button"
            class="button"
            aria-disabled={busy !== null}
            onClick={() => busy === null && props.onTest(draft)}
          >
            {text('machine.test')}
          </button>
        )}
        {busy && (
          <button type="button" class="button" onClick={props.onCancel}>
            {text('machine.cancel')}
          </button>
        )}
        {saved.engine !== 'none' && (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              setDraft({ ...draft, engine: 'none', key: '' });
              props.onForget();
            }}
          >
            {text('machine.forget')}
          </button>
        )}
      </div>
      <p
        class={said && !said.good ? 'message bad' : 'message'}
        role="status"
        hidden={!busy && !said}
      >
        {busy ?? said?.words}
      </p>
    </section>
  );
}

function aboutOf(engine: string): 'browser' | 'ollama' | 'openai' {
  return engine === 'browser' || engine === 'ollama' ? engine : 'openai';
}

function Server({
  id,
  draft,
  onChange,
}: {
  readonly id: string;
  readonly draft: MachineChoice;
  readonly onChange: (patch: Partial<MachineChoice>) => void;
}) {
  return (
    <>
      <TextRow
        id={`${id}address`}
        name={text('machine.address')}
        type="url"
        value={draft.address}
        placeholder={examples[draft.engine] ?? ''}
        onInput={(address) => onChange({ address })}
      />
      <TextRow
        id={`${id}model`}
        name={text('machine.model')}
        type="text"
        value={draft.model}
        placeholder=""
        onInput={(model) => onChange({ model })}
      />
      <TextRow
        id={`${id}key`}
        name={text('machine.key')}
        type="password"
        value={draft.key}
        placeholder=""
        onInput={(key) => onChange({ key })}
      />
      <div class="setting">
        <label htmlFor={`${id}patience`}>{text('machine.patience')}</label>
        <span class="setting-range">
          <input
            id={`${id}patience`}
            type="range"
            min={10}
            max={180}
            step={10}
            value={draft.patience}
            onInput={({ currentTarget }) =>
              onChange({ patience: currentTarget.valueAsNumber })
            }
          />
          <output htmlFor={`${id}patience`}>
            {text('machine.seconds', { count: draft.patience })}
          </output>
        </span>
      </div>
    </>
  );
}

function TextRow({
  id,
  name,
  type,
  value,
  placeholder,
  onInput,
}: {
  readonly id: string;
  readonly name: string;
  readonly type: 'text' | 'url' | 'password';
  readonly value: string;
  readonly placeholder: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <div class="setting">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        class="button setting-text"
        type={type as 'text'}
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        maxLength={1000}
        onInput={({ currentTarget }) => onInput(currentTarget.value.trim())}
      />
    </div>
  );
}

/** Where the article goes and what that may cost, or what is wrong with the address. */
function Goes({ address }: { readonly address: string }) {
  if (address === '') return null;
  const server = readAddress(address);
  return typeof server === 'string' ? (
    <p class="message bad">{text(`machine.address.${server}`)}</p>
  ) : (
    <p class="quiet">{text('machine.sends', { host: server.host })}</p>
  );
}
