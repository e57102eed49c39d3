/** The lasting state as React sees it: every hook follows writes, of this tab and of others. */
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Answer, Dossier, DossierRecord } from '#src/core/dossier.ts';
import type { CountedDossier, DossierSummary } from './dossierSummaries.ts';
import type { DossierFrame, Storage, StorageState } from './Storage.ts';
import type { SafetyCopySummary } from './safetyCopies.ts';
import type { Settings } from './settings.ts';

export const StorageContext = createContext<Storage | null>(null);

export function useStorage(): Storage {
  const storage = useContext(StorageContext);
  if (storage === null) throw new Error('useStorage needs a StorageContext around it');
  return storage;
}

export function useStorageState(): StorageState {
  const { state } = useStorage();
  return useSyncExternalStore(state.subscribe, state.getState);
}

/** Newest change first; `undefined` while loading. */
export function useDossiers(): readonly DossierSummary[] | undefined {
  return useLive('', (storage) => storage.listDossiers());
}

/** `undefined` while loading, `null` when missing or in the trash. */
export function useDossierSummary(id: string): CountedDossier | null | undefined {
  return useLive(id, (storage) => storage.readSummary(id));
}

/** `undefined` while loading. */
export function useTrash(): readonly DossierSummary[] | undefined {
  return useLive('', (storage) => storage.listTrash());
}

/** Newest first; `undefined` while loading. */
export function useSafetyCopies(): readonly SafetyCopySummary[] | undefined {
  return useLive('', (storage) => storage.listSafetyCopies());
}

/** Whether there were dossiers here that are gone; `undefined` while loading. */
export function useIsLost(): boolean | undefined {
  return useLive('', (storage) => storage.readIsLost());
}

/** `undefined` while loading. */
export function useSettings(): Settings | undefined {
  return useLive('', (storage) => storage.readSettings());
}

/** `undefined` while loading, `null` when missing or in the trash. Reads all answers again at each change. */
export function useDossier(id: string): Dossier | null | undefined {
  return useLive(id, (storage) => storage.readDossier(id));
}

/** Everything but the answers, and untouched by their changes. `undefined` while loading, `null` when missing. */
export function useDossierFrame(id: string): DossierFrame | null | undefined {
  // The record's row also counts changes, so each saved answer emits it anew: compared by content.
  const recordText = useLive(id, async (storage) =>
    JSON.stringify(await storage.readDossierRecord(id)),
  );
  const parts = useLive(id, (storage) => storage.readDossierParts(id));
  const dossier = useMemo(
    // What was just written by JSON.stringify above.
    () => (recordText === undefined ? undefined : (JSON.parse(recordText) as DossierRecord | null)),
    [recordText],
  );
  return useMemo(() => {
    if (dossier === undefined || parts === undefined) return undefined;
    return dossier === null ? null : { dossier, ...parts };
  }, [dossier, parts]);
}

export type SheetAnswers = ReadonlyMap<string, Answer>;

/** Key of an answer within its sheet. */
export const sheetAnswerKey = (questionId: string, partnerId: string | null) =>
  `${questionId} ${partnerId ?? ''}`;

/** The answers of one sheet by `sheetAnswerKey`; `undefined` while loading, empty when there is no such sheet. */
export function useSheetAnswers(dossierId: string, sheetId: string): SheetAnswers | undefined {
  return useLive(`${dossierId} ${sheetId}`, async (storage) => {
    const answers = await storage.readSheetAnswers(dossierId, sheetId);
    return new Map(
      answers.map((answer) => [sheetAnswerKey(answer.questionId, answer.partnerId), answer]),
    );
  });
}

/** `useLiveQuery` keeps giving the result of the former question until the new one is answered; this does not. */
function useLive<Result>(
  key: string,
  read: (storage: Storage) => Promise<Result>,
): Result | undefined {
  const storage = useStorage();
  const live = useLiveQuery(
    async () => ({ storage, key, result: await read(storage) }),
    [storage, key],
  );
  const result = live?.storage === storage && live.key === key ? live.result : undefined;
  // What is drawn with the first result may wait for words or code: until all of it is there the page stays as it is.
  // Without this React shows the page empty, and for 300 ms at least.
  const drawn = useDeferredValue(result);
  return drawn === undefined ? undefined : result;
}
