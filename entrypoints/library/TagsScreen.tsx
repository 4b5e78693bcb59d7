import { TagEditor } from '../../components/TagEditor';
import { text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import { noFilter } from '../../core/library/list/filter';
import { viewAddress } from './address';
import { facetsOf } from './facets';
import type { ViewProps } from './view';

/** All tags: their articles, names and colours. */
export function TagsScreen({ model }: ViewProps) {
  const { deeds, list, tags } = model;
  const counts = new Map(
    facetsOf(model).tags.map(({ value, count }) => [value, count]),
  );
  const sorted = [...tags.value.values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'vi'),
  );
  return (
    <>
      <h1>{text('list.tags')}</h1>
      {sorted.length === 0 && <p>{text('list.tagsEmpty')}</p>}
      <ul class="tag-list">
        {sorted.map((tag) => {
          const { key, name } = tag;
          return (
            <TagEditor
              key={key}
              tag={tag}
              count={counts.get(key) ?? 0}
              onShow={() => {
                list.filter.value = { ...noFilter, tag: key };
                location.hash = viewAddress('all');
              }}
              onChange={(wish) =>
                void deeds.perform(
                  async () => [
                    await library.background.changeTag({ key, ...wish }),
                  ],
                  text('list.didChangeTag', { name: wish.name }),
                )
              }
              onDelete={() =>
                void deeds.perform(
                  async () => [await library.background.deleteTag(key)],
                  text('list.didDeleteTag', { name }),
                )
              }
            />
          );
        })}
      </ul>
    </>
  );
}
