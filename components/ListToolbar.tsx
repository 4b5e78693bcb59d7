import { ArrowDownUp, Rows3, Rows4 } from 'lucide-preact';
import { text } from '../core/language/text';
import { type Order, orders } from '../core/library/list/order';
import { Choice } from './Choice';
import { ListFilters, type ListFiltersProps } from './ListFilters';

export interface ListToolbarProps extends ListFiltersProps {
  readonly order: Order;
  readonly reversed: boolean;
  readonly compact: boolean;
  /** False where the list has an order of its own: the queue, the trash, a search. */
  readonly canSort: boolean;
  readonly onOrder: (order: Order) => void;
  readonly onReverse: (reversed: boolean) => void;
  readonly onCompact: (compact: boolean) => void;
}

/** How the list is shown. */
export function ListToolbar(props: ListToolbarProps) {
  const { reversed, compact } = props;
  const densities = [
    [false, 'list.density.comfortable', Rows3],
    [true, 'list.density.compact', Rows4],
  ] as const;
  return (
    <div class="list-toolbar">
      {props.canSort && (
        <div class="list-order">
          <Choice
            label={text('list.order')}
            value={props.order}
            options={orders.map((order) => [
              order,
              text(`list.order.${order}`),
            ])}
            onChange={props.onOrder}
          />
          <button
            type="button"
            class="button"
            aria-pressed={reversed}
            aria-label={text('list.reversed')}
            title={text('list.reversed')}
            onClick={() => props.onReverse(!reversed)}
          >
            <ArrowDownUp size={20} aria-hidden="true" />
          </button>
        </div>
      )}
      <fieldset class="list-density">
        <legend class="hidden">{text('list.density')}</legend>
        {densities.map(([value, label, Icon]) => (
          <button
            key={label}
            type="button"
            class="button"
            aria-pressed={compact === value}
            aria-label={text(label)}
            title={text(label)}
            onClick={() => props.onCompact(value)}
          >
            <Icon size={20} aria-hidden="true" />
          </button>
        ))}
      </fieldset>
      <ListFilters {...props} />
    </div>
  );
}
