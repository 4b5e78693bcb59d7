import type { Block, List } from '../core/article/article';
import { text } from '../core/language/text';
import { FigureBlock } from './FigureBlock';
import { markedText } from './Inlines';
import { Leaf } from './Leaf';
import { useReading } from './reading-context';
import { TableBlock } from './TableBlock';

/** The blocks of an article, each as the HTML element that means it. */
export function ArticleBody({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} />
      ))}
    </>
  );
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p class={block.role}>
          {block.role && (
            <span class="hidden">{text(`reader.${block.role}`)}: </span>
          )}
          <Leaf inlines={block.inlines} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          {block.time && <span class="time">{block.time} </span>}
          <Leaf inlines={block.inlines} />
        </Heading>
      );
    }
    case 'list':
      return <ListBlock list={block} />;
    case 'quote':
      return block.kind === 'box' ? (
        <aside class="box" aria-label={text('reader.box')}>
          <ArticleBody blocks={block.blocks} />
        </aside>
      ) : (
        <blockquote>
          <ArticleBody blocks={block.blocks} />
        </blockquote>
      );
    case 'figure':
      return <FigureBlock figure={block} />;
    case 'table':
      return <TableBlock table={block} />;
    case 'code':
      return <CodeBlock block={block} />;
    case 'embed':
      return (
        <p class="embed">
          <a href={block.url} target="_blank" rel="noopener noreferrer">
            {text(`reader.${block.kind}`)}
            {block.label && `: ${block.label}`}
          </a>
        </p>
      );
  }
}

function CodeBlock({
  block,
}: {
  readonly block: Extract<Block, { type: 'code' }>;
}) {
  const { canonical, mark } = useReading();
  const start = canonical.startOf.get(block) ?? 0;
  return (
    <pre>
      <code>{markedText(block.text, start, mark)}</code>
    </pre>
  );
}

function ListBlock({ list }: { readonly list: List }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Leaf inlines={item.inlines} />
      {item.children.map((child, childIndex) => (
        <ListBlock key={childIndex} list={child} />
      ))}
    </li>
  ));
  return list.ordered ? (
    <ol start={list.start ?? 1}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  );
}
