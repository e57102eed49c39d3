/**
 * The file with which the installed app was opened: « Ouvrir avec Diapason » in the folder of downloads. Kept in memory until
 * the page that reads files takes it (vite.config.ts says which files; each opens a window of its own).
 */
type Listener = () => void;

const listeners = new Set<Listener>();
let launched: File | null = null;

export const launchedFile = (): File | null => launched;

/** @param file `null` once somebody has taken it */
export function holdLaunched(file: File | null): void {
  launched = file;
  for (const listener of listeners) listener();
}

export function onLaunched(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What browsers that open files with an installed app have, and TypeScript does not know yet (WICG, Launch Handler API). */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => Promise<void>,
  ): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** Where the browser opens no files this does nothing. */
export function takeLaunchedFiles(page: Window): void {
  page.launchQueue?.setConsumer(async ({ files: [file] }) => {
    if (file !== undefined) holdLaunched(await file.getFile());
  });
}
