/** The one connection to the database: its state, and the only two ways to it, `read` and `write`. */
import type { Table } from 'dexie';
import { DiapasonDatabase, type Engine } from './DiapasonDatabase.ts';
import type { InMemory, ObservableState, StorageState } from './Storage.ts';
import { flushAll } from './saver.ts';
import { done, failed, failureOf, type WriteFailure, type Written } from './written.ts';

/** How long an upgrade in another tab waits for our unsaved text. */
const FLUSH_LIMIT_MS = 1_000;

export interface Connection {
  readonly db: DiapasonDatabase;
  readonly state: ObservableState;
  /** Reads one moment of the tables. `body` awaits nothing but the database. */
  read<T>(tables: readonly Table[], body: () => Promise<T>): Promise<T>;
  /**
   * One transaction: all of `body` is on disk, or, when it throws, nothing. `body` awaits nothing
   * but the database (it would commit early), and returns a failure before its first write.
   */
  write<Result extends { readonly kind: string }>(
    tables: readonly Table[],
    body: () => Promise<Result>,
  ): Promise<Result | WriteFailure>;
  /** Why the last attempt to open failed; `null` if it did not. */
  openingFailure(): WriteFailure['reason'] | null;
  /** After an attempt that failed. Resolves when this one has come to an end. */
  openAgain(): Promise<void>;
  erase(): Promise<Written>;
  close(): void;
}

/**
 * Resolves when the database is open, is known to be blocked, or cannot be opened.
 * @param memory an engine that keeps nothing, and why it is used
 */
export async function connect(
  databaseName: string,
  memory?: { readonly engine: Engine; readonly state: InMemory },
): Promise<Connection> {
  const db = new DiapasonDatabase(databaseName, memory?.engine);
  const state = observable('open');
  /** The attempt under way, shared by all who wait for it. */
  let opening: Promise<void> | null = null;
  /** After a full disk, browsers need a new connection to see the freed space. */
  let mustReopen = false;
  let isClosed = false;
  let openingFailure: WriteFailure['reason'] | null = null;

  const open = (): Promise<void> => {
    opening ??= openDatabase().finally(() => {
      opening = null;
    });
    return opening;
  };

  async function openDatabase(): Promise<void> {
    try {
      if (mustReopen) db.close({ disableAutoOpen: false });
      mustReopen = false;
      await db.open();
      openingFailure = null;
      state.set(db.isFromNewerVersion ? 'newer' : (memory?.state ?? 'open'));
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      openingFailure = failure.reason;
      if (!isClosed && state.getState() !== 'outdated') state.set('unavailable');
    }
  }

  const isGone = () => isClosed || state.getState() === 'outdated';

  /** The browser may close a connection by itself, and Dexie would re-open it without a look at its version. */
  const needsOpening = () => !isGone() && (opening !== null || mustReopen || !db.isOpen());

  const refusal = (): WriteFailure | null => {
    if (state.getState() === 'newer') return failed('newer');
    return isGone() || state.getState() === 'blocked' ? failed('closed') : null;
  };

  /** After an attempt to open. */
  const refusalWhenOpened = (): WriteFailure | null => {
    const isOpen = state.getState() !== 'unavailable';
    return refusal() ?? (isOpen ? null : failed(openingFailure === 'full' ? 'full' : 'closed'));
  };

  async function write<Result extends { readonly kind: string }>(
    tables: readonly Table[],
    body: () => Promise<Result>,
  ): Promise<Result | WriteFailure> {
    // When the browser aborts, `body` may hear of it first, without the cause.
    let causeOfAbort = (): DOMException | null => null;
    try {
      if (refusal() === null && needsOpening()) await open();
      return (
        refusalWhenOpened() ??
        (await db.transaction(
          'rw',
          tables,
          async ({ idbtrans }): Promise<Result | WriteFailure> => {
            causeOfAbort = () => idbtrans.error;
            // Dexie itself re-opens a connection that the browser lost just now.
            return db.isFromNewerVersion ? failed('newer') : body();
          },
        ))
      );
    } catch (error) {
      const failure = failureOf(error, causeOfAbort());
      if (failure === null) throw error;
      if (failure.reason === 'full') mustReopen = true;
      return failure;
    }
  }

  // Returning false keeps Dexie's own listeners from closing at once and from logging.
  db.on('versionchange', () => {
    giveWay();
    return false;
  });

  async function giveWay(): Promise<void> {
    await Promise.race([flushAll().catch(ignore), passing(FLUSH_LIMIT_MS)]);
    state.set('outdated');
    db.close();
  }

  const firstBlocked = new Promise<void>((resolve) => {
    db.on('blocked', () => {
      state.set('blocked');
      resolve();
      return false;
    });
  });
  await Promise.race([open(), firstBlocked]);

  return {
    db,
    state,
    openingFailure: () => openingFailure,
    openAgain: open,
    write,
    async read(tables, body) {
      if (needsOpening()) await open();
      return db.transaction('r', tables, body);
    },
    async erase() {
      // First the content, which nobody can block, then the database itself.
      const emptied = await write(db.tables, async () => {
        for (const table of db.tables) await table.clear();
        return done;
      });
      if (emptied.kind === 'failed') return emptied;
      try {
        await db.delete({ disableAutoOpen: false });
        await open();
        return refusalWhenOpened() ?? done;
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null) throw error;
        return failure;
      }
    },
    close() {
      isClosed = true;
      db.close();
    },
  };
}

function observable(initial: StorageState): ObservableState & { set(next: StorageState): void } {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    getState: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
  };
}

const passing = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The text that could not be saved stays on screen, and the save that failed has said so there. */
const ignore = () => undefined;
