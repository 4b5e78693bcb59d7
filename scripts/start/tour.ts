/**
 * The main job, driven through the real interface and told on the terminal: one click on an article,
 * read, summarise, save, restart the browser, find it again.
 */

import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BIRTHPLACE } from '../../tests/harness/demo.ts';
import { libraryOf } from '../../tests/harness/library-ui.ts';
import type { Session } from '../../tests/harness/session.ts';
import { toFront, waitFor } from '../../tests/harness/session.ts';
import {
  popupOf,
  readerOf,
  waitForText,
  words,
} from '../../tests/harness/ui.ts';

/** Runs the tour; screenshots go to `folder`. Throws when a step does not do what it should. */
export async function runTour(session: Session, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${session.name}-${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    say('Screenshot', relative(process.cwd(), path));
  };
  const page = await session.openPage(BIRTHPLACE);
  await shoot(page, '1-page');
  await summarize(session, page, shoot);
  await read(session, page, shoot);
  await save(session, page, shoot);
  say('Restart', `${session.name} with the same profile`);
  await session.restart();
  await findAgain(session, shoot);
}

type Shoot = (page: Page, name: string) => Promise<void>;

async function summarize(session: Session, page: Page, shoot: Shoot) {
  const popup = popupOf(await session.clickToolbarButton(page));
  say('Title', await popup.title());
  for (const point of await popup.points()) say('Point', point);
  await shoot(popup.page, '2-popup');
  await popup.pressPoint(0);
  const reader = readerOf(page);
  await toFront(page);
  await reader.title();
  say('Marked', await reader.marked());
  await shoot(page, '3-point');
  await reader.close();
  await reader.closed();
}

async function read(session: Session, page: Page, shoot: Shoot) {
  const popup = popupOf(await session.clickToolbarButton(page));
  await popup.title();
  await popup.press(words.popup.read);
  await toFront(page);
  const reader = readerOf(page);
  await reader.title();
  say('Lead', await reader.lead());
  say('Text', `${(await reader.text()).length} characters`);
  await shoot(page, '4-reader');
  await reader.press('A+');
  await reader.press(words.contrast.increase);
  await shoot(page, '5-larger-clearer');
  await reader.close();
  await reader.closed();
}

async function save(session: Session, page: Page, shoot: Shoot) {
  const popup = popupOf(await session.clickToolbarButton(page));
  await popup.title();
  await popup.press(words.popup.save);
  await waitForText(popup.page, words.popup.saved);
  const saved = await waitFor('the saved article in the popup', async () => {
    const titles = await popup.saved();
    return titles.length > 0 ? titles : null;
  });
  for (const title of saved) say('Saved', title);
  await shoot(popup.page, '6-saved');
  if (!popup.page.isClosed()) await popup.page.close();
}

async function findAgain(session: Session, shoot: Shoot) {
  const library = libraryOf(await session.openExtensionPage('library.html'));
  const titles = await library.titles();
  const [title] = titles;
  if (!title) throw new Error('the library is empty after the restart');
  for (const each of titles) say('Library', each);
  await shoot(library.page, '7-library');
  await library.open(title);
  say('Read again', await readerOf(library.page).title());
  await shoot(library.page, '8-read-again');
}

function say(label: string, text: string) {
  console.log(`${`${label}:`.padEnd(12)}${text}`);
}
