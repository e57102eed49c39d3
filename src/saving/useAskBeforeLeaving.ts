import { useEffect } from 'react';

/** While there is something to lose, the browser asks, in its own words, before the page is closed or reloaded. */
export function useAskBeforeLeaving(isSomethingUnsaved: boolean): void {
  useEffect(() => {
    if (!isSomethingUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSomethingUnsaved]);
}
