import { useSignal } from '@preact/signals';
import { SettingsSection } from '../../components/SettingsSection';
import { Toast } from '../../components/Toast';
import { abbreviationSettings } from '../../core/abbreviations/settings';
import { text, textIfAny } from '../../core/language/text';
import type { Fields, Settings } from '../../core/settings';
import { MachineSection } from './MachineSection';
import type { Notice } from './notice';
import { OwnWordsForm } from './OwnWordsForm';
import { ProfilesSection } from './ProfilesSection';
import { Sample } from './Sample';
import { sections } from './sections';

export function App({ systemIsDark }: { readonly systemIsDark: boolean }) {
  const notice = useSignal<Notice | null>(null);
  const reset = async (settings: Settings<Fields>) => {
    const values = settings.values.peek();
    const own = settings.own.peek();
    const before = Object.fromEntries(own.map((name) => [name, values[name]]));
    await settings.reset();
    const { section } = settings;
    const name = textIfAny(`setting.${section}`) ?? section;
    notice.value = {
      message: text('options.resetDone', { section: name }),
      undo: () => settings.set(before),
    };
  };
  return (
    <main class="options">
      <div>
        <h1>{text('options.title')}</h1>
        <p class="quiet">{text('options.intro')}</p>
      </div>
      <ProfilesSection
        systemIsDark={systemIsDark}
        onNotice={(next) => {
          notice.value = next;
        }}
      />
      {sections.map((settings) => (
        <SettingsSection
          key={settings.section}
          section={settings.section}
          rows={drawn(settings.fields).map(([name, control]) => ({
            name,
            control,
            value: settings.values.value[name],
          }))}
          changed={settings.own.value.length > 0}
          onChange={(name, value) => void settings.set({ [name]: value })}
          onReset={() => void reset(settings)}
        >
          <Sample section={settings.section} systemIsDark={systemIsDark} />
          {settings.section === abbreviationSettings.section && (
            <OwnWordsForm
              onNotice={(next) => {
                notice.value = next;
              }}
            />
          )}
        </SettingsSection>
      ))}
      <MachineSection
        onNotice={(next) => {
          notice.value = next;
        }}
      />
      {notice.value && (
        <NoticeToast
          notice={notice.value}
          onClose={() => {
            notice.value = null;
          }}
        />
      )}
    </main>
  );
}

/** What is remembered or edited elsewhere has no row of its own. */
function drawn(fields: Fields) {
  return Object.entries(fields).filter(([, { control }]) => control !== 'none');
}

function NoticeToast({
  notice: { message, undo },
  onClose,
}: {
  readonly notice: Notice;
  readonly onClose: () => void;
}) {
  return (
    <Toast
      message={message}
      onUndo={() => void undo().then(onClose)}
      onClose={onClose}
    />
  );
}
