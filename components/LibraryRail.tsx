import type { LucideIcon } from 'lucide-preact';
import { Menu } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { text } from '../core/language/text';

export interface RailLink {
  readonly id: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly href: string;
  /** How many are in it; null where there is nothing to count. */
  readonly count: number | null;
}

/** The library's ways: beside the list where there is room, behind a button where there is not. */
export function LibraryRail({
  links,
  current,
}: {
  readonly links: readonly RailLink[];
  readonly current: string;
}) {
  const [open, setOpen] = useState(false);
  const here = links.find(({ id }) => id === current);
  return (
    <nav class={open ? 'rail open' : 'rail'} aria-label={text('list.rail')}>
      <button
        type="button"
        class="button rail-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Menu size={20} aria-hidden="true" />
        {here?.label ?? text('list.rail')}
      </button>
      <ul>
        {links.map(({ id, label, Icon, href, count }) => (
          <li key={id}>
            <a
              href={href}
              aria-current={id === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              <Icon size={20} aria-hidden="true" />
              <span>{label}</span>
              {count !== null && (
                <span class="rail-count">
                  {text('list.number', { count })}
                  <span class="hidden"> {text('list.articles')}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
