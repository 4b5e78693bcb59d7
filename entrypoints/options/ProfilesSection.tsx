import { useComputed, useSignal } from '@preact/signals';
import { ProfileButtons } from '../../components/ProfileButtons';
import { ProfileFiles } from '../../components/ProfileFiles';
import type { Appearance } from '../../core/appearance/reader-style';
import { download } from '../../core/export/download';
import { language } from '../../core/language/language';
import { type TextKey, text } from '../../core/language/text';
import type { LetterChoice } from '../../core/letters/letter-style';
import {
  applySettings,
  currentSettings,
  isInUse,
  valuesUnder,
} from '../../core/profiles/apply';
import type { Profile } from '../../core/profiles/profile';
import {
  maxProfileBytes,
  type ProfileProblem,
  type ProfileReading,
  readProfile,
  writeProfile,
} from '../../core/profiles/profile-file';
import { profiles } from '../../core/profiles/profiles';
import type { ProfileSettings } from '../../core/profiles/sections';
import type { Notice } from './notice';
import { lettersStyle, Paragraph, readerStyle } from './Sample';

const problems: Readonly<Record<ProfileProblem, TextKey>> = {
  notProfile: 'profiles.notProfile',
  newer: 'profiles.newer',
  badValue: 'profiles.badValue',
  tooLarge: 'profiles.tooLarge',
};

/** Starting points by way of seeing, and the way to hand them to a relative. */
export function ProfilesSection({
  systemIsDark,
  onNotice,
}: {
  readonly systemIsDark: boolean;
  readonly onNotice: (notice: Notice) => void;
}) {
  const pointed = useSignal<Profile | null>(null);
  const problem = useSignal<string | null>(null);
  const items = useComputed(itemsByName);
  const use = async (settings: ProfileSettings, message: string) => {
    problem.value = null;
    onNotice({ message, undo: await applySettings(settings) });
  };
  const apply = (id: string) => {
    const profile = profiles.get(id);
    if (profile)
      void use(
        profile.settings,
        text('profiles.applied', { name: nameOf(profile) }),
      );
  };
  const open = async (file: File) => {
    const reading = await readFile(file);
    if (reading.kind === 'profile')
      return use(
        reading.settings,
        text('profiles.imported', {
          name: reading.name || text('profiles.unnamed'),
        }),
      );
    const { reason, field } = reading;
    problem.value = text(problems[reason], { field });
  };
  return (
    <section class="settings" aria-labelledby="section-profiles">
      <h2 id="section-profiles">{text('profiles.heading')}</h2>
      <p>{text('profiles.intro')}</p>
      <ProfileSample profile={pointed.value} systemIsDark={systemIsDark} />
      <ProfileButtons
        profiles={items.value}
        onApply={apply}
        onPreview={(id) => {
          pointed.value = id === null ? null : (profiles.get(id) ?? null);
        }}
      />
      <ProfileFiles
        problem={problem.value}
        onExport={(name) => save(name)}
        onImport={(file) => void open(file)}
      />
    </section>
  );
}

/** The profile that is pointed at, else what is chosen now. */
function ProfileSample({
  profile,
  systemIsDark,
}: {
  readonly profile: Profile | null;
  readonly systemIsDark: boolean;
}) {
  const settings = profile?.settings ?? currentSettings();
  const look = valuesUnder(settings, 'appearance') as unknown as Appearance;
  const letters = valuesUnder(settings, 'letters') as unknown as LetterChoice;
  return (
    <div class="profile-sample">
      <p class="quiet">
        {profile
          ? text('profiles.preview', { name: nameOf(profile) })
          : text('profiles.previewNow')}
      </p>
      <Paragraph
        style={{ ...readerStyle(look, systemIsDark), ...lettersStyle(letters) }}
      />
    </div>
  );
}

function nameOf({ id }: Profile): string {
  return text(`profile.${id}` as TextKey);
}

/** By name, as a list is searched. */
function itemsByName() {
  const { compare } = new Intl.Collator(language.value);
  return [...profiles.values()]
    .map((profile) => ({
      id: profile.id,
      name: nameOf(profile),
      does: text(`profile.${profile.id}.does` as TextKey),
      inUse: isInUse(profile.settings),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

async function readFile(file: File): Promise<ProfileReading> {
  if (file.size > maxProfileBytes)
    return { kind: 'none', reason: 'tooLarge', field: '' };
  return readProfile(await file.text());
}

function save(name: string): void {
  const profile = { name, settings: currentSettings() };
  download(
    document,
    'ho-so-doc.dedoc.json',
    new Blob([writeProfile(profile)], { type: 'application/json' }),
  );
}
