import type { Profile } from './profile';

const modules = import.meta.glob<Profile>('./profiles/*.ts', {
  eager: true,
  import: 'default',
});

/** Every profile that has a file in `profiles/`, by id. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  Object.values(modules).map((profile) => [profile.id, profile]),
);
