export const rating = {
  heading: 'Rating of the article',
  total: 'Total points of the article: {sum} in {count} ratings',
  invite: 'Click to rate the article',
  stars: { one: '{count} star', other: '{count} stars' },
  remove: 'Remove rating',
  failed:
    'The rating could not be kept. The article and earlier ratings are safe. Press the star again.',
  honest:
    'This is your own rating; it stays on this device and is sent nowhere. Rating an article also saves it.',
};

export const picture = {
  enlarge: 'Enlarge picture',
  view: 'Enlarged picture',
  larger: 'Larger',
  smaller: 'Smaller',
  close: 'Close picture',
};
