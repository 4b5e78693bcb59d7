import * as v from 'valibot';
import { type ProfileSettings, sectionList } from './sections';

/** Larger than any profile; what is larger is not read at all. */
export const maxProfileBytes = 20_000;

const version = 1;

/** A profile as it travels to another computer. */
export interface NamedSettings {
  readonly name: string;
  readonly settings: ProfileSettings;
}

/** Why a file is no profile; each has a text `profiles.<reason>`. */
export type ProfileProblem = 'notProfile' | 'newer' | 'badValue' | 'tooLarge';

export type ProfileReading =
  | ({ readonly kind: 'profile' } & NamedSettings)
  | {
      readonly kind: 'none';
      readonly reason: ProfileProblem;
      /** The setting that is not understood, as in the file. */
      readonly field: string;
    };

/** Line breaks, controls, and marks that turn the direction of what stands beside them. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A name that can be shown in a line: NFC, at most 60 characters, maybe empty. */
export function tidyName(name: string): string {
  const clean = name.normalize('NFC').replace(unprintable, ' ');
  return [...clean.replace(/\s+/gu, ' ').trim()].slice(0, 60).join('').trim();
}

const settingsSchema = v.strictObject(
  Object.fromEntries(
    sectionList.map(({ section, fields }) => [
      section,
      v.optional(
        v.strictObject(
          Object.fromEntries(
            Object.entries(fields).map(([name, field]) => [
              name,
              v.optional(v.custom((value) => field.parse(value) !== null)),
            ]),
          ),
        ),
      ),
    ]),
  ),
);

const fileSchema = v.strictObject({
  'dedoc-profile': v.literal(version),
  name: v.pipe(v.string(), v.transform(tidyName)),
  settings: settingsSchema,
});

/** The file of a profile: a few lines of JSON that a person can read. */
export function writeProfile({ name, settings }: NamedSettings): string {
  const file = { 'dedoc-profile': version, name: tidyName(name), settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the file of a profile. The file may come from anywhere: only known settings with values that
 * the options page could give come through.
 */
export function readProfile(file: string): ProfileReading {
  if (file.length > maxProfileBytes) return none('tooLarge');
  const json = parseJson(file);
  if (!isRecord(json) || !Object.hasOwn(json, 'dedoc-profile'))
    return none('notProfile');
  const stated = json['dedoc-profile'];
  if (typeof stated === 'number' && stated > version) return none('newer');
  const result = v.safeParse(fileSchema, json);
  if (!result.success) return problemOf(result.issues[0]);
  const { name, settings } = result.output;
  return { kind: 'profile', name, settings: settings as ProfileSettings };
}

function problemOf(issue: v.BaseIssue<unknown>): ProfileReading {
  const path = (issue.path ?? []).map(({ key }) => tidyName(String(key)));
  const inSettings = path[0] === 'settings' && path.length > 1;
  return inSettings
    ? none('badValue', path.slice(1).join('.'))
    : none('notProfile');
}

function none(reason: ProfileProblem, field = ''): ProfileReading {
  return { kind: 'none', reason, field };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // some other file
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
