/**
 * Whether the browser promises to keep the data when room runs out. It is asked at most once in a visit, and only when
 * there is something to keep: the first saved answer, a backup, or the button of « Mes données ».
 */

/** `granted` and `refused`: asked in this visit. */
export type Persistence = 'kept' | 'notKept' | 'granted' | 'refused' | 'unknown';

let asked: Promise<Persistence> | null = null;
/** Examples are no reason to ask. */
const triedOut = new Set<string>();

export const noteTriedOut = (dossierId: string): void => {
  triedOut.add(dossierId);
};

/** After an answer was saved. */
export function askToKeepAnswers(dossierId: string): void {
  if (!triedOut.has(dossierId)) void askToKeep();
}

/** Asked again in the same visit, it is the same reply. */
export function askToKeep(): Promise<Persistence> {
  asked ??= ask();
  return asked;
}

export const readPersistence = (): Promise<Persistence> => asked ?? readState();

async function ask(): Promise<Persistence> {
  const state = await readState();
  const { persist } = manager();
  if (state !== 'notKept' || persist === undefined) return state;
  try {
    return (await persist.call(navigator.storage)) ? 'granted' : 'refused';
  } catch {
    // A page without a browsing profile of its own may not ask.
    return 'refused';
  }
}

async function readState(): Promise<Persistence> {
  try {
    const kept = await manager().persisted?.();
    return kept === undefined ? 'unknown' : kept ? 'kept' : 'notKept';
  } catch {
    return 'unknown';
  }
}

/** Older browsers and addresses without https have no storage manager. */
const manager = (): Partial<StorageManager> => navigator.storage ?? {};
