import type {
  HighlightActions,
  HighlightProps,
} from '../../components/highlight-props';
import type { HighlightsModel } from '../../core/highlights/model';

const actionsOf = new WeakMap<HighlightsModel, HighlightActions>();

/** What highlights are drawn from; reading it subscribes to them. Only the reader's own events count. */
export function highlightProps(model: HighlightsModel): HighlightProps {
  let actions = actionsOf.get(model);
  if (!actions) {
    actions = openActions(model);
    actionsOf.set(model, actions);
  }
  return {
    items: model.items.value,
    state: model.state.value,
    notice: model.notice.value,
    editing: model.editing.value,
    reattaching: model.reattaching.value,
    actions,
  };
}

function openActions(model: HighlightsModel): HighlightActions {
  const edit = (id: string | null) => {
    model.editing.value = id;
  };
  return {
    onAdd: async (place, meaning, event, thenEdit) => {
      if (!event.isTrusted) return;
      const made = await model.add(place, meaning ?? undefined);
      if (made && thenEdit) edit(made.id);
    },
    onChange: (id, patch, event) => {
      if (event.isTrusted) void model.change(id, patch);
    },
    onRemove: (id, event) => {
      if (event.isTrusted) void model.remove(id);
    },
    onEdit: edit,
    onReattach: (id) => {
      model.reattaching.value = id;
    },
    onPut: (place, event) => {
      if (event.isTrusted) void model.put(place);
    },
    onUndo: (event) => {
      if (event.isTrusted) void model.undo();
    },
    onDismiss: model.dismiss,
  };
}
