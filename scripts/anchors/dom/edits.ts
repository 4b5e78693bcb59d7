/** What happens to a page's markup after somebody has highlighted it; the words stay, but for the last two. */
export interface DomEdit {
  readonly name: string;
  /** @param blocks elements that hold the article's paragraphs, in order */
  change(blocks: readonly Element[]): void;
}

const AD = 'Quảng cáo: mua hôm nay, giao tận nhà, giảm nửa giá cho khách mới.';
const NEWS =
  'Cập nhật lúc 15 giờ: lực lượng chức năng vẫn đang làm việc tại chỗ và sẽ thông tin thêm.';

export const domEdits: readonly DomEdit[] = [
  { name: 'unchanged', change: () => undefined },
  {
    name: 'markup changed',
    change(blocks) {
      for (const block of blocks) {
        if (block.localName !== 'p') continue;
        const div = block.ownerDocument.createElement('div');
        for (const { name, value } of block.attributes)
          div.setAttribute(name, value);
        const span = block.ownerDocument.createElement('span');
        span.append(...block.childNodes);
        div.append(span);
        block.replaceWith(div);
      }
    },
  },
  {
    name: 'ads inserted',
    change(blocks) {
      blocks.forEach((block, index) => {
        if (index % 2 === 0) return;
        const ad = block.ownerDocument.createElement('div');
        ad.className = 'ads-banner';
        ad.textContent = AD;
        block.after(ad);
      });
    },
  },
  {
    name: 'text split into other nodes',
    change(blocks) {
      for (const block of blocks)
        for (const node of textsOf(block)) {
          let rest = node;
          for (let piece = 0; rest.data.length > 9; piece++) {
            const next = rest.splitText(7);
            if (piece % 3 === 0) {
              const span = block.ownerDocument.createElement('span');
              rest.replaceWith(span);
              span.append(rest);
            }
            rest = next;
          }
        }
    },
  },
  {
    name: 'NFC to NFD',
    change(blocks) {
      for (const block of blocks)
        for (const node of textsOf(block))
          node.data = node.data.normalize('NFD');
    },
  },
  {
    name: 'paragraph inserted on top',
    change(blocks) {
      const first = blocks.find(({ localName }) => localName === 'p');
      if (!first) return;
      const added = first.ownerDocument.createElement('p');
      added.textContent = NEWS;
      first.before(added);
    },
  },
  {
    name: 'every ninth word edited',
    change(blocks) {
      let word = 0;
      for (const block of blocks)
        for (const node of textsOf(block))
          node.data = node.data.replace(/[\p{L}\p{N}]+/gu, (old) =>
            ++word % 9 === 0 ? 'khác' : old,
          );
    },
  },
];

function textsOf(block: Element): readonly Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* SHOW_TEXT */);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
