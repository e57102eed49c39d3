/** A dossier changed as a whole: what the change gives is what is stored, all or nothing. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFreshIds } from '#src/storage/withFreshIds.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { exampleDossier, ids } from './exampleDossier.ts';
import { freshDatabaseName, inFileOrder, newId, openTab, readEveryRow } from './openTab.ts';

describe('changing a dossier as a whole', () => {
  it('stores any dossier in place of any other, and leaves the dossiers beside it alone', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(), arbitraryDossier(), async (before, after) => {
        const storage = await openTab();
        const beside = withFreshIds(before, newId);
        await storage.storeDossiers([
          { dossier: before, mode: 'new' },
          { dossier: beside, mode: 'new' },
        ]);
        const { id } = before.dossier;
        const next = { ...after, dossier: { ...after.dossier, id } };
        expect((await storage.changeWhole(id, () => next)).kind).toBe('written');
        const [stored, other] = [
          await storage.readDossier(id),
          await storage.readDossier(beside.dossier.id),
        ];
        expect(stored && inFileOrder(stored)).toEqual(inFileOrder(next));
        expect(other && inFileOrder(other)).toEqual(inFileOrder(beside));
      }),
      { numRuns: 25 },
    );
  });

  it('counts one change, and none where nothing changes', async () => {
    const storage = await openTab();
    await storage.storeDossier(exampleDossier, 'new');
    const count = async () => (await storage.readSummary(ids.dossier))?.changeCount ?? 0;
    const first = await count();
    await storage.changeWhole(ids.dossier, (same) => same);
    expect(await count()).toBe(first);
    await storage.changeWhole(ids.dossier, (dossier) => ({ ...dossier, sheets: [], answers: [] }));
    expect(await count()).toBe(first + 1);
  });

  it('forgets the visit of a sheet that is gone', async () => {
    const storage = await openTab();
    await storage.storeDossier(exampleDossier, 'new');
    const visit = { sheetId: ids.sheet, questionId: 'P1.etat', partnerId: null };
    await storage.rememberVisit(ids.dossier, visit);
    await storage.changeWhole(ids.dossier, (dossier) => ({ ...dossier, actions: [] }));
    expect(await storage.readVisit(ids.dossier)).toEqual(visit);
    await storage.changeWhole(ids.dossier, (dossier) => ({ ...dossier, sheets: [], answers: [] }));
    expect(await storage.readVisit(ids.dossier)).toBeNull();
  });

  it('writes nothing where the dossier is not there', async () => {
    const databaseName = freshDatabaseName();
    const storage = await openTab(databaseName);
    await storage.storeDossier(exampleDossier, 'new');
    await storage.trashDossier(ids.dossier);
    const before = await readEveryRow(databaseName);
    expect(await storage.changeWhole(ids.dossier, () => exampleDossier)).toEqual({
      kind: 'failed',
      reason: 'missing',
    });
    expect(await readEveryRow(databaseName)).toEqual(before);
  });
});
