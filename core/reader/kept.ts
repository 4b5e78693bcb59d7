import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Article } from '../article/article';
import { type Known, library } from '../library/channel';
import type { NearEntry } from '../library/near';
import type { Place } from '../library/place';
import { onRated } from '../library/rated';
import { type SaveState, saveFailure } from '../library/save-failure';
import { saveSurely } from '../library/sure-save';

export interface RatingState {
  /** 1 to 5, null without one. */
  readonly stars: number | null;
  readonly failed: boolean;
}

/** Null while they are being looked for. */
export type NearState = readonly NearEntry[] | null;

/** What the library keeps of an open article: whether it is saved, its rating, its neighbours. */
export interface Kept {
  readonly save: ReadonlySignal<SaveState>;
  readonly rating: ReadonlySignal<RatingState>;
  readonly near: ReadonlySignal<NearState>;
  /** What was known of it when it was opened. */
  readonly known: Promise<Known | null>;
  saveArticle(): Promise<void>;
  /** Told when something else has saved the article: its first highlight. */
  wasSaved(): void;
  /** Remembers where reading stopped; nothing of an article that is not saved. */
  keepPlace(place: Place): Promise<void>;
  /** @param stars 1 to 5; null takes the rating away */
  rate(stars: number | null): Promise<void>;
}

/** @param lifetime ends the watch for ratings given elsewhere */
export function openKept(article: Article, lifetime: AbortSignal): Kept {
  const save = signal<SaveState>({ kind: 'unsaved' });
  const rating = signal<RatingState>({ stars: null, failed: false });
  const near = signal<NearState>(null);
  let isRated = false;
  /** Ratings of this reader that are on their way. */
  let pending = 0;
  const lookUp = () =>
    library.background.known(article.canonicalUrl).catch(ignoreForNow);
  const known = lookUp();
  void known.then((found) => {
    if (!found) return;
    save.value = { kind: 'saved' };
    // Whoever rated before the answer came has said something newer.
    if (!isRated) rating.value = { stars: found.rating, failed: false };
  });
  // The same article may be open in a second tab or in the library.
  onRated(() => {
    void lookUp().then((found) => {
      if (found && pending === 0)
        rating.value = { stars: found.rating, failed: false };
    });
  }, lifetime);
  void library.background
    .near(article)
    .catch(ignoreForNow)
    .then((found) => {
      near.value = found ?? [];
    });

  return {
    save,
    rating,
    near,
    known,
    async saveArticle() {
      save.value = { kind: 'saving' };
      try {
        await saveSurely(
          () => library.background.save(article),
          async () =>
            (await library.background.known(article.canonicalUrl))?.updatedAt ??
            null,
        );
        save.value = { kind: 'saved' };
      } catch (error) {
        console.error(error);
        save.value = { kind: 'failed', message: saveFailure(error) };
      }
    },
    wasSaved() {
      save.value = { kind: 'saved' };
    },
    async keepPlace(place) {
      if (save.peek().kind !== 'saved') return;
      await library.background
        .keepPlace({ url: article.canonicalUrl, place })
        .catch(ignoreForNow);
    },
    async rate(stars) {
      isRated = true;
      pending++;
      const before = rating.peek().stars;
      rating.value = { stars, failed: false };
      try {
        await library.background.rate({ article, rating: stars });
        if (stars !== null) save.value = { kind: 'saved' };
      } catch (error) {
        console.error(error);
        rating.value = { stars: before, failed: true };
      } finally {
        pending--;
      }
    },
  };
}

/** An article can be read while the library cannot be opened; saving will say what is wrong. */
function ignoreForNow(error: unknown): null {
  console.error(error);
  return null;
}
