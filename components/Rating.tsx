import { Star } from 'lucide-preact';
import { text } from '../core/language/text';
import type { RatingState } from '../core/reader/kept';

/**
 * Five stars, as the page that Dễ Đọc was born from has them. A click of the reader's own, by mouse or
 * keyboard, is the only thing that rates: scripts of the page can reach this form.
 */
export function Rating({
  rating: { stars, failed },
  onRate,
}: {
  readonly rating: RatingState;
  readonly onRate: (stars: number | null, event: Event) => void;
}) {
  return (
    <section class="rating" aria-label={text('rating.heading')}>
      <p role="status">
        {text('rating.total', {
          sum: stars ?? 0,
          count: stars === null ? 0 : 1,
        })}
      </p>
      <fieldset>
        <legend>{text('rating.invite')}</legend>
        <div class="stars">
          {[1, 2, 3, 4, 5].map((value) => (
            <label
              key={value}
              class={stars !== null && value <= stars ? 'star full' : 'star'}
              title={text('rating.stars', { count: value })}
            >
              <input
                type="radio"
                name="rating"
                value={value}
                checked={stars === value}
                onClick={(event) => onRate(value, event)}
              />
              <Star size={28} aria-hidden="true" />
              <span class="hidden">
                {text('rating.stars', { count: value })}
              </span>
            </label>
          ))}
          {stars !== null && (
            <button
              type="button"
              class="button plain"
              onClick={(event) => onRate(null, event)}
            >
              {text('rating.remove')}
            </button>
          )}
        </div>
      </fieldset>
      {failed && (
        <p class="message bad" role="alert">
          {text('rating.failed')}
        </p>
      )}
      <p class="quiet">{text('rating.honest')}</p>
    </section>
  );
}
