/** The settings of this device, for all dossiers. */
import type { Connection } from './connection.ts';
import type { Storage } from './Storage.ts';
import { done } from './written.ts';

export interface Settings {
  readonly singleKeyShortcuts: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** « Grand écran »: a discussion is shown with a projector. */
  readonly largeScreen: boolean;
  /** Where the app is published, for links to others; empty: where it runs now. */
  readonly publicAddress: string;
}

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

export const DEFAULT_SETTINGS: Settings = {
  singleKeyShortcuts: true,
  theme: 'system',
  largeScreen: false,
  publicAddress: '',
};

export const settingsMethods = ({
  db,
  read,
  write,
}: Connection): Pick<Storage, 'readSettings' | 'changeSettings'> => ({
  readSettings: () =>
    read([db.settings], async () => {
      const rows = await db.settings.toArray();
      const stored = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
      return withDefaults(stored);
    }),

  changeSettings: (changes) =>
    write([db.settings], async () => {
      await db.settings.bulkPut(Object.entries(changes).map(([name, value]) => ({ name, value })));
      return done;
    }),
});

function withDefaults(stored: Record<string, unknown>): Settings {
  const { singleKeyShortcuts, theme, largeScreen, publicAddress } = stored;
  return {
    singleKeyShortcuts:
      typeof singleKeyShortcuts === 'boolean'
        ? singleKeyShortcuts
        : DEFAULT_SETTINGS.singleKeyShortcuts,
    theme:
      theme === 'system' || theme === 'light' || theme === 'dark' ? theme : DEFAULT_SETTINGS.theme,
    largeScreen: typeof largeScreen === 'boolean' ? largeScreen : DEFAULT_SETTINGS.largeScreen,
    publicAddress:
      typeof publicAddress === 'string' ? publicAddress : DEFAULT_SETTINGS.publicAddress,
  };
}
