import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import './styles/base.css';
import './styles/tokens.css';
import './styles/hues.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startUpdates } from './app/updates.ts';
import { currentLanguage } from './i18n/language.ts';
import { lossMarkIn } from './storage/detectLoss.ts';
import { openStorage } from './storage/openStorage.ts';
import { flushWhenHidden } from './storage/saver.ts';

const TRASH_DAYS = 30;

document.documentElement.lang = currentLanguage();

const storage = await openStorage({
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  lossMark: lossMarkIn(globalThis),
});
flushWhenHidden(document);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App storage={storage} />
  </StrictMode>,
);
startUpdates();
// Deleting can be undone for 30 days; what is older goes when the app opens.
if (storage.state.getState() === 'open')
  void storage.purgeTrash(new Date(Date.now() - TRASH_DAYS * 86_400_000).toISOString());
