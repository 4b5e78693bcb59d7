export const digest = {
  heading: 'The unread articles in one line each',
  making: '{count} of {total} articles done…',
  done: {
    one: '{count} article, in one line of its own words.',
    other: '{count} articles, each in one line of its own words.',
  },
  nothing: 'Nothing is unread. What you save next will have a line here.',
  short: 'A short article: reading it is faster than a summary.',
  gone: 'There is no saved copy of this article any more.',
} as const;
