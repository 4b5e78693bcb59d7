import type { Page } from 'puppeteer-core';

/** What sticks out of the window to the right, by its tag and class; what scrolls in itself may. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const scrolls = (node) => {
      for (let up = node.parentElement; up; up = up.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(up).overflowX) && up !== document.body) return true;
      return false;
    };
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return [
      ...(scrollWidth > clientWidth ? ['the page scrolls sideways by ' + (scrollWidth - clientWidth)] : []),
      ...[...document.querySelectorAll('.reader *')]
        .filter((node) => node.getClientRects().length > 0 && !scrolls(node) &&
          node.getBoundingClientRect().right > innerWidth + 0.5)
        .map((node) => node.localName + '.' + node.className),
    ];
  })()`) as Promise<string[]>;
}

/** Pairs of lines that are looked at, and those of them with no row of bare paper between. */
export interface Gaps {
  readonly pairs: number;
  readonly touching: readonly string[];
}

/**
 * Looks in the pixels of a screenshot for a row of bare paper between each two lines of the elements of `selector`
 * that are in the window.
 */
export async function gapsBetweenLines(
  page: Page,
  selector: string,
): Promise<Gaps> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return (await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const scale = image.width / innerWidth;
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const at = (x, y) => { const i = (y * image.width + x) * 4; return [data[i], data[i + 1], data[i + 2]]; };
    const isAlike = (a, b) => a.every((part, i) => Math.abs(part - b[i]) < 24);
    const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
    const touching = [];
    let pairs = 0;
    for (const element of document.querySelectorAll(${JSON.stringify(selector)})) {
      const range = document.createRange();
      const lines = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes = [];
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        boxes.push(...range.getClientRects());
      }
      for (const box of boxes) {
        const middle = (box.top + box.bottom) / 2;
        const line = lines.find((one) => Math.abs(one.middle - middle) < box.height / 3);
        if (line) { line.left = Math.min(line.left, box.left); line.right = Math.max(line.right, box.right); }
        else lines.push({ middle, left: box.left, right: box.right });
      }
      for (let i = 1; i < lines.length; i++) {
        const [above, below] = [lines[i - 1], lines[i]];
        if (above.middle < Math.max(bar, 0) + 4 || below.middle > innerHeight - 4) continue;
        pairs++;
        const left = Math.max(0, Math.round(Math.min(above.left, below.left) * scale));
        const right = Math.min(image.width, Math.round(Math.max(above.right, below.right) * scale));
        const paper = at(Math.max(0, left - 3), Math.round(above.middle * scale));
        let free = false;
        for (let y = Math.round(above.middle * scale); y < below.middle * scale && !free; y++) {
          free = true;
          for (let x = left; x < right && free; x++) free = isAlike(at(x, y), paper);
        }
        if (!free) touching.push(element.localName + ' line ' + i);
      }
    }
    return { pairs, touching };
  })()`)) as Gaps;
}
