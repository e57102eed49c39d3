/**
 * A page whose code or words do not come: their file is gone after a deploy, or the network is. What is unsaved is saved and
 * the page reloaded, once for each file, and only where a reload can help (quality.md §5); else the error page says so.
 */
import { flushAll, standingOfTexts } from '#src/storage/saver.ts';

/** Kept for the tab alone: a reload does not forget it, so there is no loop. */
const RELOADED_FOR = 'diapason-reloaded-for ';

const missing = new WeakSet<object>();
let outlivesReload = () => true;

/** From here on errors are known by it. @param mayReload whether what the app holds outlives a reload */
export function watchMissingCode(mayReload: () => boolean): void {
  outlivesReload = mayReload;
  addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));
}

/** Whether an error means that code or words did not come. */
export const isMissingCode = (error: unknown): error is Error =>
  error instanceof Error && missing.has(error);

/** For an error that left nothing to show: who can do without the missing part says so and stays. @returns whether it reloads */
export async function reloadFor(error: Error): Promise<boolean> {
  const can = await canReload(error.message);
  if (can) location.reload();
  return can;
}

async function canReload(missingFile: string): Promise<boolean> {
  try {
    if (!outlivesReload() || sessionStorage.getItem(RELOADED_FOR + missingFile) !== null)
      return false;
    // Without the network, or its worker, a reload would take the app away.
    const { ok } = await fetch(location.pathname, { cache: 'no-store' });
    if (!ok) return false;
    await flushAll();
    if (standingOfTexts() !== 'saved') return false;
    sessionStorage.setItem(RELOADED_FOR + missingFile, 'yes');
    return true;
  } catch {
    return false;
  }
}
