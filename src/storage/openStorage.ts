import { answerMethods } from './answers.ts';
import { type Connection, connect } from './connection.ts';
import { detectLoss, type LossMark, noMark } from './detectLoss.ts';
import { summaryMethods } from './dossierSummaries.ts';
import { dossierMethods } from './dossiers.ts';
import { gatheredMethods } from './gathered.ts';
import { partMethods } from './parts.ts';
import type { Storage, Surroundings } from './Storage.ts';
import { safetyCopyMethods } from './safetyCopies.ts';
import { settingsMethods } from './settings.ts';
import { trashMethods } from './trash.ts';
import { wholeMethods } from './wholeDossier.ts';

export type { Storage };

export interface StorageOptions extends Surroundings {
  /** Another name than `diapason`, for tests. */
  readonly databaseName?: string;
  /** Without one, a loss is not noticed. */
  readonly lossMark?: LossMark;
}

/**
 * The database of a browser that has just crashed may not open for a moment: nobody who has dossiers there is shown an
 * empty app for it. Milliseconds before each further attempt.
 */
const PATIENCE_MS = [100, 300, 600, 1000];

/** Never rejects for want of a database: without one the storage is in memory, and `state` says so. */
export async function openStorage({
  databaseName = 'diapason',
  lossMark = noMark,
  ...surroundings
}: StorageOptions): Promise<Storage> {
  const connection = await connect(databaseName);
  for (const waitMs of PATIENCE_MS) {
    const failure = connection.openingFailure();
    if (failure === null || failure === 'full' || !lossMark.isSet()) break;
    await passing(waitMs);
    await connection.openAgain();
  }
  if (connection.state.getState() !== 'unavailable')
    return storageOn(connection, lossMark, surroundings);
  connection.close();
  const { indexedDB, IDBKeyRange } = await import('fake-indexeddb');
  const state =
    connection.openingFailure() === 'full' ? 'noRoom' : lossMark.isSet() ? 'unreadable' : 'memory';
  const inMemory = await connect(databaseName, { engine: { indexedDB, IDBKeyRange }, state });
  return storageOn(inMemory, noMark, surroundings);
}

const passing = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const storageOn = (
  connection: Connection,
  lossMark: LossMark,
  surroundings: Surroundings,
): Storage =>
  detectLoss(connection, lossMark, {
    state: connection.state,
    ...summaryMethods(connection),
    ...dossierMethods(connection, surroundings),
    ...partMethods(connection, surroundings),
    ...answerMethods(connection, surroundings),
    ...gatheredMethods(connection, surroundings),
    ...wholeMethods(connection, surroundings),
    ...trashMethods(connection, surroundings),
    ...safetyCopyMethods(connection, surroundings),
    ...settingsMethods(connection),
    eraseEverything: connection.erase,
    close: connection.close,
  });
