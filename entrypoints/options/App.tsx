import { useSignal } from '@preact/signals';
import { SettingsSection } from '../../components/SettingsSection';
import { Toast } from '../../components/Toast';
import { text, textIfAny } from '../../core/language/text';
import type { Fields, Settings, Values } from '../../core/settings';
import { Sample } from './Sample';
import { sections } from './sections';

interface ResetNotice {
  readonly settings: Settings<Fields>;
  /** What the section held before, to bring it back. */
  readonly before: Partial<Values<Fields>>;
}

export function App({ systemIsDark }: { readonly systemIsDark: boolean }) {
  const notice = useSignal<ResetNotice | null>(null);
  const reset = async (settings: Settings<Fields>) => {
    const values = settings.values.peek();
    const own = settings.own.peek();
    const before = Object.fromEntries(own.map((name) => [name, values[name]]));
    await settings.reset();
    notice.value = { settings, before };
  };
  return (
    <main class="options">
      <div>
        <h1>{text('options.title')}</h1>
        <p class="quiet">{text('options.intro')}</p>
      </div>
      {sections.map((settings) => (
        <SettingsSection
          key={settings.section}
          section={settings.section}
          rows={Object.entries(settings.fields).map(([name, control]) => ({
            name,
            control,
            value: settings.values.value[name],
          }))}
          changed={settings.own.value.length > 0}
          onChange={(name, value) => void settings.set({ [name]: value })}
          onReset={() => void reset(settings)}
        >
          <Sample section={settings.section} systemIsDark={systemIsDark} />
        </SettingsSection>
      ))}
      {notice.value && (
        <ResetToast
          notice={notice.value}
          onClose={() => {
            notice.value = null;
          }}
        />
      )}
    </main>
  );
}

function ResetToast({
  notice: { settings, before },
  onClose,
}: {
  readonly notice: ResetNotice;
  readonly onClose: () => void;
}) {
  const name = textIfAny(`setting.${settings.section}`) ?? settings.section;
  return (
    <Toast
      message={text('options.resetDone', { section: name })}
      onUndo={() => void settings.set(before).then(onClose)}
      onClose={onClose}
    />
  );
}
