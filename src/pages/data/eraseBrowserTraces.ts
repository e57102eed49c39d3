/**
 * What a browser keeps of the app beside its database: the cached program, its worker, small settings.
 * Returns whether all of it is gone.
 */
export async function eraseBrowserTraces(): Promise<boolean> {
  try {
    // Without https there are neither workers nor caches.
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    if ('caches' in globalThis) {
      const names = await caches.keys();
      await Promise.all(names.map((name) => caches.delete(name)));
    }
    localStorage.clear();
    sessionStorage.clear();
    return true;
  } catch {
    // Some company policies refuse access; the person is told that not all is gone.
    return false;
  }
}
