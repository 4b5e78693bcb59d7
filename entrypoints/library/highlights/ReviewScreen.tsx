import { useState } from 'preact/hooks';
import { ReviewCard } from '../../../components/ReviewCard';
import { text } from '../../../core/language/text';
import type { Card } from '../../../core/study/card';
import { dailyCards, isAskable } from '../../../core/study/daily';
import { answered, type Grade } from '../../../core/study/schedule';
import { keepCard, putCardBack } from '../../../core/study/store';
import type { ViewProps } from '../view';
import { PageFrame } from './PageFrame';
import { pageOf } from './use-page';

/** Today's cards, one at a time; how well each went says when it comes back. */
export function ReviewScreen({ model }: ViewProps) {
  const page = pageOf(model);
  const [now, setNow] = useState(Date.now);
  const [isShown, setShown] = useState(false);
  const [done, setDone] = useState(0);
  const all = page.all.value;
  const cards = page.cards.value;
  const byId = new Map(all?.map((one) => [one.highlight.id, one]));
  const due = dailyCards(
    (all ?? []).map(({ highlight }) => highlight),
    cards ?? [],
    {
      now,
      dayStart: new Date(now).setHours(0, 0, 0, 0),
    },
  ).filter((card) => {
    const one = byId.get(card.highlightId);
    return one !== undefined && isAskable(card, one.highlight);
  });
  const [card] = due;
  const one = card && byId.get(card.highlightId);
  const answer = (asked: Card, grade: Grade) =>
    page.perform(async () => {
      const at = Date.now();
      await keepCard(page.database, answered(asked, grade, at));
      setShown(false);
      setNow(at);
      setDone((count) => count + 1);
      return {
        said: text('study.answered'),
        undo: async () => {
          await putCardBack(page.database, asked);
          setDone((count) => Math.max(0, count - 1));
        },
      };
    });
  return (
    <PageFrame
      page={page}
      title={text('study.review')}
      isReady={all !== null && cards !== null}
      actions={
        due.length > 0 && (
          <p class="quiet" role="status">
            {text('study.left', { count: due.length })}
          </p>
        )
      }
    >
      {card && one ? (
        <ReviewCard
          key={card.id}
          card={card}
          one={one}
          now={now}
          isShown={isShown}
          onShow={() => setShown(true)}
          onAnswer={(grade) => void answer(card, grade)}
        />
      ) : (
        <div class="review-empty">
          <p>
            {all?.length === 0
              ? text('study.nothingYet')
              : done > 0
                ? text('study.doneToday', { count: done })
                : text('study.nothingDue')}
          </p>
          <a class="button" href="#/highlights">
            {text('highlights.title')}
          </a>
        </div>
      )}
    </PageFrame>
  );
}
