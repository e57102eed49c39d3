/** Notices that the browser has thrown the data away: a mark outside the database says that there was some. */
import type { Connection } from './connection.ts';
import type { Storage } from './Storage.ts';

/** Says only that there were dossiers here: not how many, not whose. */
export interface LossMark {
  isSet(): boolean;
  set(): void;
  clear(): void;
}

type Guarded = Pick<
  Storage,
  | 'storeDossier'
  | 'storeDossiers'
  | 'storeCopy'
  | 'deleteForever'
  | 'purgeTrash'
  | 'eraseEverything'
>;

/** The methods after which there is a first dossier, or none any more, and those that read and take back the mark. */
export function detectLoss<Methods extends Guarded>(
  { db, read, state }: Connection,
  mark: LossMark,
  methods: Methods,
): Methods & Pick<Storage, 'readIsLost' | 'forgetLoss'> {
  const countDossiers = () => read([db.dossiers], () => db.dossiers.count());
  /** `null` where the database cannot be read just now: the write says so, and the mark stays as it is. */
  const countIfReadable = () => countDossiers().catch(() => null);
  const marking = async <Result extends { readonly kind: string }>(writing: Promise<Result>) => {
    const written = await writing;
    if (written.kind === 'written') mark.set();
    return written;
  };
  const clearing = async <Result extends { readonly kind: string }>(writing: Promise<Result>) => {
    const written = await writing;
    if (written.kind === 'written' && (await countIfReadable()) === 0) mark.clear();
    return written;
  };
  return {
    ...methods,
    storeDossier: (dossier, mode) => marking(methods.storeDossier(dossier, mode)),
    storeDossiers: (dossiers) => marking(methods.storeDossiers(dossiers)),
    storeCopy: (dossier) => marking(methods.storeCopy(dossier)),
    deleteForever: (id) => clearing(methods.deleteForever(id)),
    async purgeTrash(olderThan) {
      // Where the data is gone, nothing is left to empty, and the mark must stay.
      const before = await countIfReadable();
      const purging = methods.purgeTrash(olderThan);
      if (!before) return purging;
      mark.set();
      return clearing(purging);
    },
    eraseEverything: () => clearing(methods.eraseEverything()),
    readIsLost: async () =>
      state.getState() === 'open' && mark.isSet() && (await countDossiers()) === 0,
    forgetLoss: () => mark.clear(),
  };
}

const KEY = 'diapason-had-dossiers';

/** In `localStorage`, as far as the browser allows it. */
export const lossMarkIn = (page: { readonly localStorage: globalThis.Storage }): LossMark => ({
  isSet: () => attempt(() => page.localStorage.getItem(KEY) !== null) ?? false,
  set: () => attempt(() => page.localStorage.setItem(KEY, 'yes')),
  clear: () => attempt(() => page.localStorage.removeItem(KEY)),
});

/** Without the mark a loss is not noticed, and nothing else is worse. */
function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

export const noMark: LossMark = { isSet: () => false, set() {}, clear() {} };
