import * as v from 'valibot';

/** What a stored row's fields must be when a file or a message brings it. */

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Milliseconds since 1970. */
export const time = v.pipe(v.number(), v.finite());

/** Only the web: a `javascript:` address would run when it is opened. */
export const address = v.pipe(
  v.string(),
  v.check((value) => /^https?:\/\//iu.test(value) && URL.canParse(value)),
);
