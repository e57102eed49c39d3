/** The service worker: the app works offline after one visit; an update waits until the person takes it. */
import { ownScript } from '#src/workers/ownScript.ts';

type Listener = (waiting: ServiceWorker | null) => void;
const listeners = new Set<Listener>();
let waiting: ServiceWorker | null = null;

/** The worker fetches the whole app; on a slow line it waits until the first page has what it needs. */
const WORKER_DELAY_MS = 2500;

export function startUpdates(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => void register(), WORKER_DELAY_MS);
}

export const waitingUpdate = () => waiting;

export function onWaitingUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the waiting update, then reloads once: the address keeps the person on the same question. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(ownScript('serviceWorker'), {
      scope: './',
    });
    if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const installing = registration.installing;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && navigator.serviceWorker.controller)
          announce(installing);
      });
    });
  } catch {
    // Private windows and some company policies refuse workers; the app then needs the network to start.
  }
}

function announce(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener(worker);
}
