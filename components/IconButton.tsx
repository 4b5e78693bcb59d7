import type { LucideIcon } from 'lucide-preact';

/** A quiet button that shows only its icon; its name is read aloud and shown on hover. */
export function IconButton({
  Icon,
  name,
  onPress,
  keepsSelection = false,
}: {
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly onPress: () => void;
  /** A press with the mouse leaves the words chosen that are. */
  readonly keepsSelection?: boolean;
}) {
  return (
    <button
      type="button"
      class="button plain"
      aria-label={name}
      title={name}
      onMouseDown={
        keepsSelection ? (event) => event.preventDefault() : undefined
      }
      onClick={onPress}
    >
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}
