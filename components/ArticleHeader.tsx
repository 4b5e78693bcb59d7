import type { Article } from '../core/article/article';
import { formatTime } from '../core/language/dates';
import { text } from '../core/language/text';
import { markedText } from './Inlines';
import { useMarks, useReading } from './reading-context';

/** Title, sapo, who and when. */
export function ArticleHeader({
  article,
  minutes,
}: {
  readonly article: Article;
  /** At the reader's own pace. */
  readonly minutes: number;
}) {
  const { canonical } = useReading();
  const { title, kicker, lead, byline, sources } = article;
  const leadLeaf = canonical.leaves.find(({ kind }) => kind === 'lead');
  const leadStart = leadLeaf?.start ?? 0;
  const titleMarks = useMarks(0, title.length);
  const leadMarks = useMarks(leadStart, leadLeaf?.end ?? 0);
  return (
    <header class="article-header">
      {kicker && <p class="kicker quiet">{kicker}</p>}
      <h1 tabIndex={-1} data-start={0}>
        {markedText(title, 0, titleMarks)}
      </h1>
      <p class="meta quiet">
        <a href={article.canonicalUrl} title={text('reader.originalPage')}>
          {article.siteName}
        </a>
        {byline.length > 0 && (
          <>
            {' · '}
            <span class="hidden">{text('reader.byline')} </span>
            {byline.join(', ')}
          </>
        )}
        {sources.length > 0 &&
          ` · ${text('reader.source', { sources: sources.join(', ') })}`}
      </p>
      <p class="meta quiet">
        <Times article={article} /> {text('common.minutes', { count: minutes })}
      </p>
      {lead && (
        <p class="lead" data-start={leadStart}>
          {markedText(lead, leadStart, leadMarks)}
        </p>
      )}
    </header>
  );
}

function Times({ article }: { readonly article: Article }) {
  const { publishedTime, modifiedTime } = article;
  const published = publishedTime && formatTime(publishedTime);
  const modified = modifiedTime && formatTime(modifiedTime);
  return (
    <>
      {published && (
        <time dateTime={publishedTime}>
          {text('reader.published', { time: published })}
        </time>
      )}
      {published && modified && modified !== published && (
        <>
          {', '}
          <time dateTime={modifiedTime}>
            {text('reader.modified', { time: modified })}
          </time>
        </>
      )}
      {published && ' · '}
    </>
  );
}
