/** Restoring several dossiers: all or none. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { withFreshIds } from '#src/storage/withFreshIds.ts';
import { exampleDossier } from './exampleDossier.ts';
import { freshDatabaseName, newId, openTab, readEveryRow } from './openTab.ts';

const other = withFreshIds(exampleDossier, newId);

describe('storing several dossiers', () => {
  it('adds, replaces and copies in one go', async () => {
    const storage = await openTab();
    await storage.storeDossier(exampleDossier, 'new');
    const written = await storage.storeDossiers([
      { dossier: exampleDossier, mode: 'replace' },
      { dossier: exampleDossier, mode: 'copy' },
      { dossier: other, mode: 'new' },
    ]);
    expect(written.kind).toBe('written');
    expect(await storage.listDossiers()).toHaveLength(3);
    expect(await storage.listTrash()).toHaveLength(1);
    expect(await storage.readDossier(other.dossier.id)).not.toBeNull();
  });

  it('stores none when one is here already', async () => {
    const databaseName = freshDatabaseName();
    const storage = await openTab(databaseName);
    await storage.storeDossier(exampleDossier, 'new');
    const before = await readEveryRow(databaseName);
    const written = await storage.storeDossiers([
      { dossier: other, mode: 'new' },
      { dossier: exampleDossier, mode: 'new' },
    ]);
    expect(written).toEqual({ kind: 'failed', reason: 'unknown' });
    expect(await readEveryRow(databaseName)).toEqual(before);
  });
});
