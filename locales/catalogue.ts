import type vi from './vi';

/** A text, or its forms by plural category of `{count}` (CLDR: Vietnamese has only `other`). */
export type Message = string | { readonly one: string; readonly other: string };

/** Every section and key of the Vietnamese catalogue; English must have the same. */
export type Catalogue = {
  readonly [S in keyof typeof vi]: {
    readonly [K in keyof (typeof vi)[S]]: Message;
  };
};
