/** One family of variations that `npm run new` can add a member to. */
export interface Scaffold {
  /** Example of the arguments, and what comes of them, for the list of usages. */
  readonly example: string;
  readonly gives: string;
  /** File with the family's contract; without it there is nothing to be a member of. */
  readonly contract: string;
  /** What to tell when the contract does not exist yet. */
  readonly whenMissing: string;
  /**
   * @param root project folder
   * @returns why `name` cannot be used, or null when it can
   */
  refuse(name: string, root: string): string | null;
  /** Paths below the project folder, each with its text. */
  files(name: string): Record<string, string>;
  /** Test files that fail until the member is filled in. */
  tests(name: string): readonly string[];
}

/**
 * Marks what a human has to fill in; `tests/unfinished.test.ts` fails as long as one is left, and says
 * where and what.
 */
export const MARK = 'TODO(new):';

/** @returns a complaint unless `name` can be a file name and an id here: "high-contrast" */
export function refuseId(name: string): string | null {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name)
    ? null
    : `"${name}" is no name for a file: small letters, digits and single hyphens, like "high-contrast".`;
}

/** "high-contrast" as a JavaScript name: "highContrast". */
export function variableName(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
}
