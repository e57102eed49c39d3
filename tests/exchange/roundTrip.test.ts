/**
 * Exporting, erasing everything and opening the file again gives back what was there, but for `exportedAt`: the file itself,
 * and the same file protected by a passphrase.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { decryptText } from '#src/exchange/encryption/decryptText.ts';
import { encryptText } from '#src/exchange/encryption/encryptText.ts';
import { exportBackup } from '#src/exchange/exportBackup.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreBackup } from '#src/exchange/restoreBackup.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { newId, now, openTab } from '#tests/storage/openTab.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';

/** `npm run test:hostile` does 10,000. */
const ROUND_TRIPS = Number(process.env.DIAPASON_ROUND_TRIPS ?? 2000);

const PHRASE = 'girafe-notable-pinceau-dauphin-ruban-lampe-mouton';
/** Little work: only this number differs from a real file, of which `encryption.test.ts` makes one. */
const WORK_FACTOR = 1;

const written = { kind: 'written' };

/** A file's content, whenever it was written. */
const contentOf = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === 'exportedAt' ? 'some time' : value));

describe('a dossier', () => {
  it('comes back from its file as it was, and from the same file encrypted', async () => {
    const storage = await openTab();
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(), async (dossier) => {
        const { id } = dossier.dossier;
        expect(await storage.storeDossier(dossier, 'new')).toMatchObject(written);
        const text = await dossierText(storage, id);
        // What was generated reached the file to begin with.
        expect(contentOf(text)).toStrictEqual(contentOf(textOf(dossier)));

        const sealed = await encryptText(text, PHRASE, WORK_FACTOR);
        await eraseAll(storage);
        const unsealed = await decryptText(sealed, PHRASE);
        if (unsealed.kind === 'refused') return expect.fail(unsealed.refusal);
        expect(unsealed.text).toBe(text);
        const restored = restoreDossier(unsealed.text, questionnairesByKey);
        if (restored.kind === 'refused') return expect.fail(JSON.stringify(restored.refusal));
        expect(await storage.storeDossier(restored.dossier, 'new')).toMatchObject(written);
        const again = await dossierText(storage, id);
        expect(contentOf(again)).toStrictEqual(contentOf(text));
        expect(again).not.toBe(text);
        await eraseAll(storage);
      }),
      { numRuns: ROUND_TRIPS },
    );
  }, 3_600_000);
});

describe('a backup of several dossiers', () => {
  const severalDossiers = fc
    .array(arbitraryDossier(), { maxLength: 4 })
    .map((dossiers) => [...dossiers, ...dossiers.slice(0, 1).map(withSharedIds)]);

  it('brings all of them back, even two that have the ids of their parts in common', async () => {
    const storage = await openTab();
    await fc.assert(
      fc.asyncProperty(severalDossiers, async (dossiers) => {
        for (const dossier of dossiers)
          expect(await storage.storeDossier(dossier, 'new')).toMatchObject(written);
        const text = await backupText(storage);

        await eraseAll(storage);
        const restored = restoreBackup(text, questionnairesByKey);
        if (restored.kind === 'refused') return expect.fail(JSON.stringify(restored.refusal));
        expect(restored.dossiers).toHaveLength(dossiers.length);
        const stored = await storage.storeDossiers(
          restored.dossiers.map((dossier) => ({ dossier, mode: 'new' })),
        );
        expect(stored).toMatchObject(written);
        expect(contentOf(await backupText(storage))).toStrictEqual(contentOf(text));
        await eraseAll(storage);
      }),
      { numRuns: 50 },
    );
  }, 300_000);
});

const textOf = (dossier: Dossier) =>
  JSON.stringify(exportDossier(dossier, questionnairesByKey, now()));

async function dossierText(storage: Storage, id: string): Promise<string> {
  const dossier = await storage.readDossier(id);
  return dossier === null ? expect.fail(`Dossier ${id} is gone`) : textOf(dossier);
}

const backupText = async (storage: Storage) =>
  JSON.stringify(exportBackup(await storage.exportEverything(), questionnairesByKey, now()));

async function eraseAll(storage: Storage): Promise<void> {
  expect(await storage.eraseEverything()).toMatchObject(written);
  expect(await storage.exportEverything()).toEqual([]);
}

function withSharedIds({ dossier, ...parts }: Dossier): Dossier {
  return { dossier: { ...dossier, id: newId() }, ...parts };
}
