import { Upload } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';

export interface FileDropProps {
  readonly label: string;
  /** What may also be done: drop a file. */
  readonly hint: string;
  readonly onFile: (file: File) => void;
}

/** A file by picker or by dropping it here. */
export function FileDrop({ label, hint, onFile }: FileDropProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <fieldset
      class={isOver ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <Upload size={24} aria-hidden="true" />
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        class="button"
        type="file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = ''; // the same file again is a new wish
        }}
      />
      <p class="quiet">{hint}</p>
    </fieldset>
  );
}
