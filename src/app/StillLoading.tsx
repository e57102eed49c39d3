import { useEffect, useState } from 'react';
import { createPath, type Path } from 'react-router';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';

/** After this somebody who waits wonders whether anything will come. */
export const LATE_MS = 8_000;

/**
 * Where a page is on its way: nothing at first, so that nothing flashes; then that it is late, and how to try again.
 * @param to the page that is awaited, where the address does not name it yet
 */
export function StillLoading({ to }: { readonly to?: Path | undefined }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  const loadAnew = () => {
    // The address bar still names the page one comes from.
    if (to !== undefined) location.hash = createPath(to);
    location.reload();
  };
  return (
    <div role="status">
      {isLate && (
        <Callout>
          <p>{m.late_page()}</p>
          <Button onClick={loadAnew}>{m.error_reload()}</Button>
        </Callout>
      )}
    </div>
  );
}
