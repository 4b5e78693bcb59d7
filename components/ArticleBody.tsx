import type {
  Block,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
} from '../core/article/article';
import { text } from '../core/language/text';
import { FigureBlock } from './FigureBlock';
import { markedText } from './Inlines';
import { Leaf, useStart } from './Leaf';
import { useMarks } from './reading-context';
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
      return <ParagraphBlock paragraph={block} />;
    case 'heading':
      return <HeadingBlock heading={block} />;
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

function ParagraphBlock({ paragraph }: { readonly paragraph: Paragraph }) {
  const { role, inlines } = paragraph;
  return (
    <p class={role} data-start={useStart(inlines)}>
      {role && (
        <span class="hidden" data-aside>
          {text(`reader.${role}`)}:{' '}
        </span>
      )}
      <Leaf inlines={inlines} />
    </p>
  );
}

function HeadingBlock({ heading }: { readonly heading: Heading }) {
  const { level, time, inlines } = heading;
  const Tag = `h${level}` as const;
  return (
    <Tag data-start={useStart(inlines)}>
      {time && (
        <span class="time" data-aside>
          {time}{' '}
        </span>
      )}
      <Leaf inlines={inlines} />
    </Tag>
  );
}

function CodeBlock({ block }: { readonly block: Code }) {
  const start = useStart(block);
  const marks = useMarks(start, start + block.text.length);
  return (
    <pre>
      <code data-start={start}>{markedText(block.text, start, marks)}</code>
    </pre>
  );
}

function ItemText({ item: { inlines } }: { readonly item: ListItem }) {
  return (
    <span data-start={useStart(inlines)}>
      <Leaf inlines={inlines} />
    </span>
  );
}

function ListBlock({ list }: { readonly list: List }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <ItemText item={item} />
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
