import { useEffect } from 'react';

/** Keeps the screen from going dark while the component is there; without the platform’s lock, quietly nothing. */
export function useScreenAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock?.request('screen');
        if (isOver) await given?.release();
        else lock = given ?? null;
      } catch {
        // A nearly empty battery or a setting refuses it: the screen then goes dark when it wants.
      }
    };
    void ask();
    // The browser takes the lock back when the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => undefined);
    };
  }, []);
}
