/** What surrounds every page: the header with the way through a dossier, and the footer. */
import { lazy, Suspense, useEffect } from 'react';
import {
  Link,
  Outlet,
  ScrollRestoration,
  useLocation,
  useMatch,
  useNavigation,
} from 'react-router';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useSettings, useStorageState } from '#src/storage/hooks.ts';
import type { InMemory, StorageState } from '#src/storage/Storage.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { WhoseContext } from '#src/ui/PageHeading.tsx';
import { SaveStatus, useReportSaving } from '#src/ui/SaveStatus.tsx';
import { DossierNavigation } from './DossierNavigation.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { paths } from './paths.ts';
import styles from './Shell.module.css';
import { StillLoading } from './StillLoading.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { namesOfPlace, usePlace } from './usePlace.ts';

export function Shell() {
  const language = useLanguage();
  const dossierId = useMatch('/dossiers/:dossierId/*')?.params.dossierId;
  const place = usePlace(dossierId);
  const storageState = useStorageState();
  const onItsWay = useNavigation().location;
  useQuietStatusOnEachPage();
  useTheme();
  return (
    <>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {m.shell_skip()}
      </button>
      <header className={`${styles.header} screen-only`}>
        <Link to={paths.home()} className={styles.brand}>
          <TuningFork />
          Diapason
        </Link>
        {place && <DossierNavigation {...place} />}
        <SaveStatus isKept={!isInMemory(storageState)} />
      </header>
      <StorageNotice dossierId={dossierId} />
      <UpdateNotice />
      {onItsWay && <StillLoading to={onItsWay} />}
      <main id="contenu" tabIndex={-1} className={styles.main} key={language}>
        <Suspense fallback={<StillLoading />}>
          <WhoseContext value={place ? namesOfPlace(place) : []}>
            <Outlet />
          </WhoseContext>
        </Suspense>
      </main>
      <footer className={`${styles.footer} screen-only`}>
        <p>{m.shell_promise()}</p>
        <nav aria-label={m.shell_footer_navigation()}>
          <Link to={paths.questionnaires()}>{m.shell_questionnaires()}</Link>
          <Link to={paths.data()}>{m.shell_data()}</Link>
          <Link to={paths.help()}>{m.shell_help()}</Link>
          <LanguageSwitch />
        </nav>
      </footer>
      <ScrollRestoration />
    </>
  );
}

/** A button, since the hash of a link belongs to the router. */
const skipToContent = () => document.getElementById('contenu')?.focus();

function useQuietStatusOnEachPage(): void {
  const { pathname } = useLocation();
  const report = useReportSaving();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page changes
  useEffect(() => report('nothing'), [pathname, report]);
}

function useTheme(): void {
  const theme = useSettings()?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** Loaded where nothing can be kept: it offers the file in its stead. */
const MemoryNotice = lazy(async () => ({
  default: (await import('./MemoryNotice.tsx')).MemoryNotice,
}));

const isInMemory = (state: StorageState): state is InMemory =>
  state === 'memory' || state === 'unreadable' || state === 'noRoom';

function StorageNotice({ dossierId }: { readonly dossierId: string | undefined }) {
  const state = useStorageState();
  switch (state) {
    case 'open':
      return null;
    case 'memory':
    case 'unreadable':
    case 'noRoom':
      // Apart from the page, which is there without it.
      return (
        <Suspense fallback={null}>
          <MemoryNotice key={dossierId} reason={state} dossierId={dossierId} />
        </Suspense>
      );
    case 'blocked':
      return <Callout tone="alert">{m.storage_blocked()}</Callout>;
    case 'outdated':
      return <ReloadNotice sentence={m.storage_outdated()} />;
    case 'newer':
      return <ReloadNotice sentence={m.storage_newer()} />;
    case 'unavailable':
      return <Callout tone="alert">{m.storage_unavailable()}</Callout>;
  }
}

const ReloadNotice = ({ sentence }: { readonly sentence: string }) => (
  <Callout tone="alert">
    <p>{sentence}</p>
    <div>
      <Button onClick={() => location.reload()}>{m.error_reload()}</Button>
    </div>
  </Callout>
);

const TuningFork = () => (
  <svg viewBox="0 0 24 40" aria-hidden="true" className={styles.fork}>
    <path d="M5 3v16a7 7 0 0 0 14 0V3M12 26v11" />
  </svg>
);
