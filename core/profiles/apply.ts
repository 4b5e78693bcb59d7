import { type ProfileSettings, sectionList } from './sections';

/**
 * Makes the sections say exactly what `settings` says: fields it does not name go back to their
 * defaults, so that two profiles never mix. What a single site has of its own stays.
 * @returns brings back what was there before
 */
export async function applySettings(
  settings: ProfileSettings,
): Promise<() => Promise<void>> {
  const before = currentSettings();
  await replace(settings);
  return () => replace(before);
}

/** What the reader has set now, in the four sections. Reading it in an effect subscribes to it. */
export function currentSettings(): ProfileSettings {
  return Object.fromEntries(
    sectionList
      .map(({ section, own, values }) => [
        section,
        Object.fromEntries(own.value.map((name) => [name, values.value[name]])),
      ])
      .filter(([, fields]) => Object.keys(fields as object).length > 0),
  );
}

/** Whether the sections say now just what `settings` would make them say. */
export function isInUse(settings: ProfileSettings): boolean {
  return sectionList.every(({ section, fields, values }) => {
    const wanted = fieldsOf(settings, section);
    return Object.entries(fields).every(
      ([name, { initial }]) =>
        values.value[name] === (name in wanted ? wanted[name] : initial),
    );
  });
}

/** All values of a section under `settings`, defaults included: for a preview. */
export function valuesUnder(
  settings: ProfileSettings,
  section: keyof ProfileSettings,
): Readonly<Record<string, unknown>> {
  const found = sectionList.find((candidate) => candidate.section === section);
  const wanted = fieldsOf(settings, section);
  return Object.fromEntries(
    Object.entries(found?.fields ?? {}).map(([name, { initial }]) => [
      name,
      wanted[name] ?? initial,
    ]),
  );
}

async function replace(settings: ProfileSettings): Promise<void> {
  await Promise.all(
    sectionList.map(async (section) => {
      await section.reset();
      const wanted = fieldsOf(settings, section.section);
      if (Object.keys(wanted).length > 0) await section.set(wanted);
    }),
  );
}

function fieldsOf(
  settings: ProfileSettings,
  section: string,
): Readonly<Record<string, unknown>> {
  return (settings as Record<string, Record<string, unknown>>)[section] ?? {};
}
