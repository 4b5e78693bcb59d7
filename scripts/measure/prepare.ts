/** Gives the hard cases what a saved file cannot hold: photographs and shadow trees. */
import type { Page } from 'puppeteer-core';

export async function prepareHardCases(page: Page): Promise<void> {
  await page.evaluate(() => {
    const photo = (from: number, to: number) => {
      const canvas = document.createElement('canvas');
      canvas.width = 240;
      canvas.height = 40;
      const context = canvas.getContext('2d');
      for (let x = 0; context && x < 240; x += 4)
        for (let y = 0; y < 40; y += 4) {
          // A pattern without chance, so that two runs see the same photograph.
          const noise = ((x * 7919 + y * 104729) % 97) / 97;
          const value = Math.round(from + (to - from) * noise);
          context.fillStyle = `rgb(${value},${Math.max(0, value - 12)},${Math.max(0, value - 25)})`;
          context.fillRect(x, y, 4, 4);
        }
      return canvas.toDataURL();
    };
    const dark = document.getElementById('c2');
    const light = document.getElementById('c2b');
    if (dark?.classList.contains('img'))
      dark.style.backgroundImage = `url(${photo(10, 90)})`;
    if (light?.classList.contains('img'))
      light.style.backgroundImage = `url(${photo(170, 250)})`;
    for (const host of document.querySelectorAll('x-a')) {
      if (host.shadowRoot) continue;
      const text = document.createElement('span');
      text.textContent = 'Chữ xám trong shadow DOM';
      text.style.color = '#b4b4b4';
      host.attachShadow({ mode: 'open' }).append(text);
    }
  });
}
