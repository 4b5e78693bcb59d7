import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quoteOf } from '../core/highlights/highlight';
import type { Listed } from '../core/highlights/list';
import { text } from '../core/language/text';
import type { OutlineItem, Project } from '../core/study/project';
import { IconButton } from './IconButton';
import { NameForm } from './NameForm';

export interface ProjectOutlineProps {
  readonly project: Project;
  /** Null for a highlight that lies in the trash. */
  readonly listedOf: (id: string) => Listed | null;
  readonly onMove: (id: string, to: number) => void;
  readonly onHeading: (words: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRename: (words: string) => void;
  readonly onDelete: () => void;
}

/** Lines of a project: dragged with the mouse, moved by buttons, or by Alt with the arrow keys. */
export function ProjectOutline(props: ProjectOutlineProps) {
  const { project, listedOf, onMove } = props;
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string | null>(null);
  // A line that was moved by key keeps the focus at its new place.
  useLayoutEffect(() => {
    const id = focused.current;
    focused.current = null;
    if (id)
      list.current
        ?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)
        ?.focus();
  }, [project.items]);
  const move = (id: string, to: number) => {
    if (to < 0 || to >= project.items.length) return;
    focused.current = id;
    onMove(id, to);
  };
  return (
    <>
      {project.items.length === 0 && <p>{text('study.emptyProject')}</p>}
      <p class="quiet">{text('study.moveHelp')}</p>
      <ol ref={list} class="outline">
        {project.items.map((item, index) => (
          <li
            key={item.id}
            data-item={item.id}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: Alt with arrows moves the line that has the focus
            tabIndex={0}
            draggable
            class={dragged === item.id ? 'dragged' : undefined}
            onDragStart={(event) => {
              setDragged(item.id);
              event.dataTransfer?.setData('text/plain', item.id);
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged && dragged !== item.id) onMove(dragged, index);
            }}
            onKeyDown={(event) => {
              if (!event.altKey || event.target !== event.currentTarget) return;
              const step =
                event.key === 'ArrowUp'
                  ? -1
                  : event.key === 'ArrowDown'
                    ? 1
                    : 0;
              if (step === 0) return;
              event.preventDefault();
              move(item.id, index + step);
            }}
          >
            <GripVertical size={20} aria-hidden="true" />
            <Line item={item} one={listedOf(item.id)} />
            <div class="outline-tools">
              <IconButton
                Icon={ArrowUp}
                name={text('study.up')}
                onPress={() => move(item.id, index - 1)}
              />
              <IconButton
                Icon={ArrowDown}
                name={text('study.down')}
                onPress={() => move(item.id, index + 1)}
              />
              <IconButton
                Icon={X}
                name={text('study.removeItem')}
                onPress={() => props.onRemove(item.id)}
              />
            </div>
          </li>
        ))}
      </ol>
      <NameForm
        label={text('study.headingName')}
        action={text('study.addHeading')}
        onName={props.onHeading}
      />
      <details>
        <summary class="button plain">{text('study.manage')}</summary>
        <NameForm
          label={text('study.newName')}
          action={text('study.rename')}
          onName={props.onRename}
        />
        <button type="button" class="button" onClick={props.onDelete}>
          {text('study.deleteProject')}
        </button>
      </details>
    </>
  );
}

function Line({
  item,
  one,
}: {
  readonly item: OutlineItem;
  readonly one: Listed | null;
}) {
  if (item.type === 'heading') return <h2>{item.text}</h2>;
  if (!one) return <p class="quiet">{text('study.inTrash')}</p>;
  const { highlight, entry } = one;
  return (
    <div>
      <p class="outline-quote">
        {quoteOf(highlight) || text('highlightList.picture')}
      </p>
      {highlight.note && <p class="highlight-note">{highlight.note}</p>}
      <p class="quiet">
        {entry.title} · {entry.siteName}
      </p>
    </div>
  );
}
