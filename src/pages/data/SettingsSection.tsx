import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { useSettings, useStorage } from '#src/storage/hooks.ts';
import type { Settings } from '#src/storage/settings.ts';
import { Callout } from '#src/ui/Callout.tsx';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { RadioRow } from '#src/ui/RadioRow.tsx';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './DataPage.module.css';

export function SettingsSection() {
  const settings = useSettings();
  return settings === undefined ? null : <SettingsForm settings={settings} />;
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const storage = useStorage();
  const [singleKeyShortcuts, showShortcuts] = useShownChoice(settings.singleKeyShortcuts);
  const [theme, showTheme] = useShownChoice(settings.theme);
  const report = useReportSaving();
  const [failed, setFailed] = useState(false);
  const change = async (changes: Partial<Settings>) => {
    report('saving');
    const written = await storage.changeSettings(changes);
    setFailed(written.kind === 'failed');
    report(written.kind === 'failed' ? 'failed' : 'saved');
  };
  return (
    <section className={styles.section} aria-labelledby="settings">
      <h2 id="settings">{m.data_settings()}</h2>
      <CheckCard
        name={m.data_settings_shortcuts()}
        hint={m.data_settings_shortcuts_hint()}
        checked={singleKeyShortcuts}
        onChange={(checked) => {
          showShortcuts(checked, change({ singleKeyShortcuts: checked }));
        }}
      />
      <RadioRow
        legend={m.data_theme()}
        choices={[
          { value: 'system', name: m.data_theme_system() },
          { value: 'light', name: m.data_theme_light() },
          { value: 'dark', name: m.data_theme_dark() },
        ]}
        chosen={theme}
        onChoose={(chosen) => {
          showTheme(chosen, change({ theme: chosen }));
        }}
      />
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
    </section>
  );
}
