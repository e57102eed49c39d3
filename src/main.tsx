import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import './styles/base.css';
import './styles/tokens.css';
import './styles/hues.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { watchMissingCode } from './app/missingCode.ts';
import { LATE_MS } from './app/StillLoading.tsx';
import { startUpdates } from './app/updates.ts';
import { takeLaunchedFiles } from './handover/launchedFile.ts';
import { currentLanguage } from './i18n/language.ts';
import { m } from './i18n/paraglide/messages.js';
import { lossMarkIn } from './storage/detectLoss.ts';
import { openStorage } from './storage/openStorage.ts';
import { flushWhenHidden } from './storage/saver.ts';

const TRASH_DAYS = 30;

document.documentElement.lang = currentLanguage();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

// A browser that has just crashed may take its time with the database; an empty page would look broken.
const late = setTimeout(() => {
  root.textContent = m.late_start();
}, LATE_MS);
const storage = await openStorage({
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  lossMark: lossMarkIn(globalThis),
});
clearTimeout(late);
flushWhenHidden(document);
takeLaunchedFiles(window);
watchMissingCode(() => storage.state.getState() === 'open');

createRoot(root).render(
  <StrictMode>
    <App storage={storage} />
  </StrictMode>,
);
startUpdates();
// Deleting can be undone for 30 days; what is older goes when the app opens.
if (storage.state.getState() === 'open')
  void storage.purgeTrash(new Date(Date.now() - TRASH_DAYS * 86_400_000).toISOString());
