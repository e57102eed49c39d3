/** « Grand écran » for the projector, and the whole screen where the browser can give it. */
import { useEffect, useSyncExternalStore } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { useSettings, useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './Toolbar.module.css';

/** Whether the discussion is shown large; `undefined` while loading. */
export const useLargeScreen = (): boolean | undefined => useSettings()?.largeScreen;

/** The page in letters for a projector, as long as it is open. */
export function useProjectorLetters(isLarge: boolean): void {
  useEffect(() => {
    if (!isLarge) return;
    document.documentElement.dataset.screen = 'large';
    return () => {
      delete document.documentElement.dataset.screen;
    };
  }, [isLarge]);
}

export function ScreenSize({ isLarge }: { readonly isLarge: boolean }) {
  const storage = useStorage();
  const report = useReportSaving();
  const [shown, show] = useShownChoice(isLarge);
  const change = async (largeScreen: boolean) => {
    const written = await storage.changeSettings({ largeScreen });
    if (written.kind === 'failed') report('failed');
  };
  return (
    <>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={shown}
          onChange={({ target }) => show(target.checked, change(target.checked))}
        />
        {m.discuss_large()}
      </label>
      {document.fullscreenEnabled && <FullScreen />}
    </>
  );
}

function FullScreen() {
  const isFull = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null);
  const turn = () =>
    isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  return (
    <Button
      emphasis="quiet"
      onClick={() => {
        // The browser may refuse; the button then says so by staying what it is.
        turn().catch(() => undefined);
      }}
    >
      {isFull ? m.discuss_fullscreen_leave() : m.discuss_fullscreen()}
    </Button>
  );
}

function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
