import type { LucideIcon } from 'lucide-preact';
import { Menu } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { text } from '../core/language/text';

export interface RailLink {
  readonly id: string;
  /** Heading under which it stands. */
  readonly group: string;
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
      <div class="rail-groups">
        {[...Map.groupBy(links, ({ group }) => group)].map(
          ([group, members], index) => (
            <section key={group} aria-labelledby={`rail-group-${index}`}>
              <h2 id={`rail-group-${index}`}>{group}</h2>
              <ul>
                {members.map((link) => (
                  <Way
                    key={link.id}
                    link={link}
                    isHere={link.id === current}
                    onGo={() => setOpen(false)}
                  />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </nav>
  );
}

function Way({
  link: { label, Icon, href, count },
  isHere,
  onGo,
}: {
  readonly link: RailLink;
  readonly isHere: boolean;
  readonly onGo: () => void;
}) {
  return (
    <li>
      <a href={href} aria-current={isHere ? 'page' : undefined} onClick={onGo}>
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
  );
}
