import { Check } from 'lucide-preact';
import { text } from '../core/language/text';

export interface ProfileItem {
  readonly id: string;
  readonly name: string;
  /** What it does, in plain words. */
  readonly does: string;
  readonly inUse: boolean;
}

export interface ProfileButtonsProps {
  readonly profiles: readonly ProfileItem[];
  readonly onApply: (id: string) => void;
  /** Shows what a profile would do, while it is pointed at; null when none is. */
  readonly onPreview: (id: string | null) => void;
}

/** The profiles, each a large button that says what it does. */
export function ProfileButtons(props: ProfileButtonsProps) {
  const { profiles, onApply, onPreview } = props;
  return (
    <ul class="profiles">
      {profiles.map(({ id, name, does, inUse }) => (
        <li key={id}>
          <button
            type="button"
            class="button profile"
            aria-pressed={inUse}
            onClick={() => onApply(id)}
            onFocus={() => onPreview(id)}
            onBlur={() => onPreview(null)}
            onMouseEnter={() => onPreview(id)}
            onMouseLeave={() => onPreview(null)}
          >
            <span class="profile-name">
              {name}
              {inUse && (
                <span class="profile-in-use">
                  <Check size={20} aria-hidden="true" />
                  {text('profiles.inUse')}
                </span>
              )}
            </span>
            <span class="quiet">{does}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
