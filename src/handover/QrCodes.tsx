/** One QR code, or several that take turns: shown large, with the screen kept awake. */
import { useRef, useSyncExternalStore } from 'react';
import { drawQr } from '#src/exchange/qr/drawQr.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { QrCode } from '#src/ui/QrCode.tsx';
import { useScreenAwake } from '#src/ui/useScreenAwake.ts';
import styles from './QrCodes.module.css';
import { useTurns } from './useTurns.ts';

interface QrCodesProps {
  /** What each code says; at least one. */
  readonly codes: readonly string[];
  /** What they hold, for those who do not see them. */
  readonly name: string;
}

export function QrCodes({ codes, name }: QrCodesProps) {
  useScreenAwake();
  const figure = useRef<HTMLElement>(null);
  const count = codes.length;
  const { index, isMoving, turnBy, setMoving } = useTurns(count);
  const drawn = drawQr(codes[index] ?? '');
  if (drawn.kind === 'tooLong')
    return (
      <Callout>
        <p>{m.qr_too_long()}</p>
      </Callout>
    );
  const place = m.qr_place({ number: index + 1, count });
  return (
    <figure ref={figure} className={styles.figure}>
      {count > 1 && <p>{m.qr_several({ count })}</p>}
      <QrCode size={drawn.size} path={drawn.path} name={count > 1 ? `${name} – ${place}` : name} />
      <figcaption className={styles.controls}>
        {count > 1 && (
          <>
            <strong className={styles.counter}>{place}</strong>
            <Button onClick={() => turnBy(-1)}>{m.qr_previous()}</Button>
            <Button onClick={() => setMoving(!isMoving)}>
              {isMoving ? m.qr_pause() : m.qr_resume()}
            </Button>
            <Button onClick={() => turnBy(1)}>{m.qr_next()}</Button>
          </>
        )}
        {document.fullscreenEnabled && <FullScreen of={figure} />}
      </figcaption>
    </figure>
  );
}

function FullScreen({ of }: { readonly of: { readonly current: HTMLElement | null } }) {
  const isFull = useSyncExternalStore(
    onFullScreen,
    () => document.fullscreenElement !== null && document.fullscreenElement === of.current,
  );
  const turn = async () => {
    try {
      await (isFull ? document.exitFullscreen() : of.current?.requestFullscreen());
    } catch {
      // The browser may refuse; the button then says so by staying what it is.
    }
  };
  return (
    <Button emphasis="quiet" onClick={() => void turn()}>
      {isFull ? m.qr_full_leave() : m.qr_full()}
    </Button>
  );
}

function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
