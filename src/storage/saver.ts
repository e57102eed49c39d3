/** Patient saving of typed text, and the one queue that all saves of this tab stand in. */

/** `failed` keeps the text for the next attempt; with any other kind the text is dealt with. */
interface SaveOutcome {
  readonly kind: string;
}

export interface TextSaver {
  /** Takes the text as it is now; it is saved at most `delayMs` later, however long the typing goes on. */
  type(text: string): void;
  /** Saves what is not saved yet. Resolves when this and every earlier save is over. */
  flush(): Promise<void>;
}

/** Savers that hold text which is not stored. */
const unsaved = new Set<TextSaver>();
/** Those of them whose text no write has taken yet. */
const waiting = new Set<TextSaver>();
/** Those of them whose text a write could not store. */
const failed = new Set<TextSaver>();
let lastInQueue: Promise<unknown> = Promise.resolve();

/**
 * Runs a save when all earlier ones are over, so that two saves of one answer never expect the
 * same revision. Saves read that revision when they run, not when they are asked for.
 */
export function saveInTurn<T>(save: () => Promise<T>): Promise<T> {
  const turn = lastInQueue.then(save);
  // Whoever awaits `turn` sees its rejection; those behind it go on.
  lastInQueue = turn.catch(() => undefined);
  return turn;
}

export function createTextSaver({
  delayMs,
  save,
}: {
  readonly delayMs: number;
  save(text: string): Promise<SaveOutcome>;
}): TextSaver {
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function savePending(): Promise<void> {
    if (pending === null) return;
    const text = pending;
    pending = null;
    waiting.delete(saver);
    failed.delete(saver);
    let isDealtWith = false;
    try {
      isDealtWith = (await save(text)).kind !== 'failed';
    } finally {
      // Newer text, typed meanwhile, takes the place of what failed.
      if (!isDealtWith && pending === null) {
        pending = text;
        failed.add(saver);
      }
      if (pending === null) unsaved.delete(saver);
    }
  }

  const saver: TextSaver = {
    type(text) {
      pending = text;
      unsaved.add(saver);
      waiting.add(saver);
      failed.delete(saver);
      timer ??= setTimeout(saver.flush, delayMs);
    },
    flush() {
      clearTimeout(timer);
      timer = undefined;
      return saveInTurn(savePending);
    },
  };
  return saver;
}

/**
 * What may be said of all that is typed, whatever else is stored by now: `failed`, a text could not be stored and waits
 * for its next attempt · `saving`, the write of one is still to begin.
 */
export function standingOfTexts(): 'failed' | 'saving' | 'saved' {
  if (failed.size > 0) return 'failed';
  return waiting.size > 0 ? 'saving' : 'saved';
}

/** Before the page is hidden, left, or gives way to a newer version. Resolves when no save is under way. */
export async function flushAll(): Promise<void> {
  await Promise.all([...unsaved].map((saver) => saver.flush()));
  await lastInQueue;
}

/** Saves whenever the page goes out of sight, the last moment that a browser promises. Returns how to stop. */
export function flushWhenHidden(page: Document): () => void {
  const flushIfHidden = () => {
    if (page.visibilityState === 'hidden') void flushAll();
  };
  page.addEventListener('visibilitychange', flushIfHidden);
  return () => page.removeEventListener('visibilitychange', flushIfHidden);
}
