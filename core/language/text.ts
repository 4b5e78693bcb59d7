import type { Catalogue, Message } from '../../locales/catalogue';
import en from '../../locales/en';
import vi from '../../locales/vi';
import { type Language, language } from './language';

export type TextKey = {
  [S in keyof Catalogue & string]: `${S}.${keyof Catalogue[S] & string}`;
}[keyof Catalogue & string];

const catalogues: Readonly<Record<Language, Catalogue>> = { vi, en };

/**
 * The text of `key` in the interface's language, `{name}` replaced by `values.name`; numbers are written
 * as that language writes them. Reading it inside a component subscribes to the language.
 */
export function text(
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return textIn(language.value, key, values);
}

/** As `text`, in a given language. */
export function textIn(
  locale: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = find(catalogues[locale], key);
  const form =
    typeof message === 'string'
      ? message
      : new Intl.PluralRules(locale).select(Number(values.count)) === 'one'
        ? message.one
        : message.other;
  return form.replace(/\{([a-z]+)\}/giu, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number'
      ? new Intl.NumberFormat(locale).format(value)
      : value;
  });
}

/** Texts of keys that are put together at run time (a setting's label); null when there is none. */
export function textIfAny(key: string): string | null {
  return find(catalogues[language.value], key) === undefined
    ? null
    : text(key as TextKey);
}

function find(catalogue: Catalogue, key: string): Message {
  const dot = key.indexOf('.');
  const section = (
    catalogue as Readonly<Record<string, Readonly<Record<string, Message>>>>
  )[key.slice(0, dot)];
  return section?.[key.slice(dot + 1)] as Message;
}
