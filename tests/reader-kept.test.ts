import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellRated } from '../core/library/rated';
import { openKept } from '../core/reader/kept';
import { sampleArticle } from './harness/sample-article';

/** What the library says of the article, and when a rating has reached it. */
const state = vi.hoisted(() => ({
  rating: 4 as number | null,
  arrival: Promise.resolve(),
  asked: 0,
}));
vi.mock('../core/library/channel', () => ({
  library: {
    background: {
      known: async () => {
        state.asked++;
        return { rating: state.rating, place: null, updatedAt: 1 };
      },
      near: async () => [],
      rate: async ({ rating }: { rating: number | null }) => {
        await state.arrival;
        state.rating = rating;
      },
    },
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(state, { rating: 4, asked: 0 });
});

async function open() {
  const lifetime = new AbortController();
  const kept = openKept(sampleArticle(), lifetime.signal);
  await vi.waitFor(() => expect(kept.rating.value.stars).toBe(4));
  return { kept, lifetime };
}

test('a rating given in another tab shows in this one, and so does one taken away', async () => {
  const { kept, lifetime } = await open();
  for (const stars of [2, null]) {
    state.rating = stars;
    await tellRated(stars ?? 0);
    await vi.waitFor(() => expect(kept.rating.value.stars).toBe(stars));
  }
  lifetime.abort();
  const { asked } = state;
  await tellRated(9);
  expect(state.asked).toBe(asked);
});

test("the reader's own rating is not drawn over while it is on its way", async () => {
  const { kept, lifetime } = await open();
  let arrive = () => {};
  state.arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const rated = kept.rate(5);
  await tellRated(1);
  await vi.waitFor(() => expect(state.asked).toBe(2));
  await Promise.resolve();
  expect(kept.rating.value.stars).toBe(5);
  arrive();
  await rated;
  expect(kept.rating.value).toEqual({ stars: 5, failed: false });
  lifetime.abort();
});
