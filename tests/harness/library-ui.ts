/** The library page as a reader meets it; as `ui.ts`, the only place that knows its structure. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Session, toFront, waitFor } from './session.ts';
import { find, look, press, words as vi } from './ui.ts';

/** The library page: saved articles. */
export function libraryOf(page: Page) {
  return {
    page,
    /** Titles in the list; waits until the list or the empty sentence is there. */
    titles: () =>
      waitFor('the list of saved articles', () =>
        look<string[] | null>(
          page,
          `const titles = [...root.querySelectorAll('[role=row]')].map((row) => clean(row.querySelector('a')));
           if (titles.length > 0) return titles;
           return clean(root.body).includes(${JSON.stringify(vi.list.emptyAll.slice(0, 20))}) ? [] : null;`,
        ),
      ),
    /** Titles in the list as it is now, without waiting. */
    rows: () =>
      look<string[]>(
        page,
        `return [...root.querySelectorAll('[role=row]')].map((row) => clean(row.querySelector('a')));`,
      ),
    open: async (title: string) => {
      await (await find(page, 'link', title)).click();
    },
    /** Chooses in the drop-down with this label the option that has this value. */
    choose: async (label: string, value: string) => {
      const list = await page.evaluateHandle(
        `[...document.querySelectorAll('.choice')]
          .find((choice) => choice.firstElementChild.textContent === ${JSON.stringify(label)})
          ?.querySelector('select')`,
      );
      await (list as ElementHandle<Element>).select(value);
    },
    openFilters: async () => {
      await (await page.waitForSelector('.filters > summary'))?.click();
    },
    check: async (title: string) => {
      const name = vi.list.select.replace('{title}', title);
      await (await labelled(page, name)).click();
    },
    /** Gives the keyboard's place to an article. */
    focusRow: (title: string) =>
      look<void>(
        page,
        `[...root.querySelectorAll('[role=row] a')]
          .find((link) => clean(link) === ${JSON.stringify(title)}).focus();`,
      ),
    tagsOf: (title: string) =>
      look<string[]>(
        page,
        `return [...root.querySelectorAll('[role=row]')]
          .filter((row) => clean(row.querySelector('a')) === ${JSON.stringify(title)})
          .flatMap((row) => [...row.querySelectorAll('.tag-chip')].map(clean));`,
      ),
    /** Waits until the toast says `text`. */
    said: (text: string) =>
      waitFor(`the toast “${text}”`, async () =>
        (
          await look<string>(
            page,
            `return clean(root.querySelector('.toast'));`,
          )
        ).includes(text)
          ? true
          : null,
      ),
    /** Ctrl+Z, and waits until it is said that something was taken back. */
    undoByKey: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await libraryOf(page).said(vi.list.undone);
    },
    /** Opens a view by its id, as its link in the rail does. */
    goTo: async (view: string) => {
      await (await page.waitForSelector(`.rail a[href="#/${view}"]`))?.click();
      await page.waitForSelector(`.rail a[href="#/${view}"][aria-current]`);
    },
    /** Types into the search field, which a key leads to. */
    search: async (text: string) => {
      const field = await labelled(page, vi.list.search);
      await field.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
    },
    /** Words that the list marks in the texts that it found. */
    marked: () =>
      look<string[]>(
        page,
        `return [...root.querySelectorAll('.row-snippet mark')].map(clean);`,
      ),
    delete: async (title: string) => {
      const name = vi.library.deleteNamed.replace('{title}', title);
      await (await labelled(page, name)).click();
    },
    undo: () => press(page, vi.common.undo),
  };
}

/** Waits for the element whose `aria-label` this is: in Firefox ten times as fast as `find`. */
async function labelled(
  page: Page,
  label: string,
): Promise<ElementHandle<Element>> {
  const selector = `[aria-label=${JSON.stringify(label)}]`;
  const found = await page.waitForSelector(selector, { timeout: 20_000 });
  if (!found) throw new Error(`nothing is called “${label}” at ${page.url()}`);
  return found;
}

/** Saves the article at `url` and waits until the library has it. */
export async function saveByShortcut(
  session: Session,
  url: string,
): Promise<void> {
  const library = libraryOf(await session.openExtensionPage('library.html'));
  const before = (await library.titles()).length;
  const page = await session.openPage(url);
  await session.pressCommand(page, 'save-article');
  await toFront(library.page);
  await waitFor(`${url} in the library`, async () =>
    (await library.titles()).length > before ? true : null,
  );
  await page.close();
  await library.page.close();
}
