import { useId, useState } from 'preact/hooks';
import { text } from '../core/language/text';

export interface ProfileFilesProps {
  /** Why the last file could not be used, in words; null when there is nothing to say. */
  readonly problem: string | null;
  readonly onExport: (name: string) => void;
  readonly onImport: (file: File) => void;
}

/** Takes the present choices to another computer, and brings those of a relative here. */
export function ProfileFiles({
  problem,
  onExport,
  onImport,
}: ProfileFilesProps) {
  const id = useId();
  const [name, setName] = useState(text('profiles.ownName'));
  return (
    <div class="profile-files">
      <div class="setting">
        <label htmlFor={`${id}name`}>{text('profiles.name')}</label>
        <input
          id={`${id}name`}
          class="button"
          type="text"
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => onExport(name)}>
          {text('profiles.export')}
        </button>
      </div>
      <div class="setting">
        <label htmlFor={`${id}file`}>{text('profiles.import')}</label>
        <input
          id={`${id}file`}
          class="button"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onImport(file);
            currentTarget.value = ''; // the same file again is a new wish
          }}
        />
      </div>
      {problem && (
        <p class="message bad" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
