/** Lists of things with an id, wherever they are stored: added, changed, removed and put back in the same way. */
import type { Action } from '#src/core/action.ts';
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Session } from '#src/core/session.ts';
import type { Storage } from '#src/storage/Storage.ts';
import type { Written } from '#src/storage/written.ts';
import type { Concluding } from './useConcluding.ts';

export interface Identified {
  readonly id: string;
}

export interface Items<Item extends Identified> {
  readonly items: readonly Item[];
  readonly add: (item: Item) => Promise<Written>;
  /** For a choice. */
  readonly choose: (id: string, changes: Partial<Item>) => Promise<Written>;
  /** For a text saver. */
  readonly saveText: (id: string, changes: Partial<Item>) => Promise<Written>;
  /** Resolves with the way to put back what was stored where it was; `null` when nothing was removed. */
  readonly remove: (id: string) => Promise<(() => Promise<Written>) | null>;
}

/** Where a list stands in the conclusion. */
export interface ConclusionList<Item extends Identified> {
  readonly of: (conclusion: Conclusion) => readonly Item[];
  readonly replaced: (conclusion: Conclusion, items: Item[]) => Conclusion;
}

export function conclusionItems<Item extends Identified>(
  { conclusion, choose, saveText }: Concluding,
  { of, replaced }: ConclusionList<Item>,
): Items<Item> {
  const changed = (id: string, changes: Partial<Item>) => (stored: Conclusion) =>
    replaced(
      stored,
      of(stored).map((item) => (item.id === id ? { ...item, ...changes } : item)),
    );
  return {
    items: of(conclusion),
    add: (item) => choose((stored) => replaced(stored, [...of(stored), item])),
    choose: (id, changes) => choose(changed(id, changes)),
    saveText: (id, changes) => saveText(changed(id, changes)),
    async remove(id) {
      let before: readonly Item[] = [];
      const written = await choose((stored) => {
        before = of(stored);
        return replaced(
          stored,
          before.filter((item) => item.id !== id),
        );
      });
      const place = before.findIndex((item) => item.id === id);
      const item = before[place];
      if (written.kind === 'failed' || item === undefined) return null;
      return () =>
        choose((stored) => {
          const others = of(stored).filter((each) => each.id !== id);
          return replaced(stored, [...others.slice(0, place), item, ...others.slice(place)]);
        });
    },
  };
}

export const sessionItems = (
  { dossier: { dossier }, sessions, writes }: Concluding,
  storage: Storage,
): Items<Session> => ({
  items: sessions,
  add: (session) => writes.choose(() => storage.applyChanges(dossier.id, { sessions: [session] })),
  choose: (id, changes) =>
    writes.choose(() =>
      storage.changeSession(dossier.id, id, (stored) => ({ ...stored, ...changes })),
    ),
  saveText: (id, changes) =>
    writes.saveText(() =>
      storage.changeSession(dossier.id, id, (stored) => ({ ...stored, ...changes })),
    ),
  async remove(id) {
    const removed: Session[] = [];
    const written = await writes.choose(async () => {
      const stored = await storage.readDossierParts(dossier.id);
      removed.push(...stored.sessions.filter((session) => session.id === id));
      return storage.deleteSession(dossier.id, id);
    });
    if (written.kind === 'failed') return null;
    return () => writes.choose(() => storage.applyChanges(dossier.id, { sessions: removed }));
  },
});

export const actionItems = (
  { dossier: { dossier }, actions, writes }: Concluding,
  storage: Storage,
): Items<Action> => ({
  items: actions,
  add: (action) => writes.choose(() => storage.applyChanges(dossier.id, { actions: [action] })),
  choose: (id, changes) =>
    writes.choose(() =>
      storage.changeAction(dossier.id, id, (stored) => ({ ...stored, ...changes })),
    ),
  saveText: (id, changes) =>
    writes.saveText(() =>
      storage.changeAction(dossier.id, id, (stored) => ({ ...stored, ...changes })),
    ),
  async remove(id) {
    const removed: Action[] = [];
    const written = await writes.choose(async () => {
      const stored = await storage.readDossierParts(dossier.id);
      removed.push(...stored.actions.filter((action) => action.id === id));
      return storage.deleteAction(dossier.id, id);
    });
    if (written.kind === 'failed') return null;
    return () => writes.choose(() => storage.applyChanges(dossier.id, { actions: removed }));
  },
});
