/** A merged file beside the original: two dossiers that have every id but their own in common. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { openTab } from './openTab.ts';

const twin = {
  ...exampleDossier,
  dossier: { ...exampleDossier.dossier, id: ids.otherDossier, title: 'Le même, fusionné' },
};
const visit = { sheetId: ids.sheet, questionId: 'P1.etat', partnerId: null };

async function openWithBoth() {
  const storage = await openTab();
  await storage.storeDossier(exampleDossier, 'new');
  await storage.storeDossier(twin, 'new');
  await storage.rememberVisit(ids.dossier, visit);
  await storage.rememberVisit(ids.otherDossier, visit);
  return storage;
}

/** All that is shown of a dossier. */
const lookAt = async (storage: Storage, id: string) => ({
  dossier: await storage.readDossier(id),
  parts: await storage.readDossierParts(id),
  answers: await storage.readSheetAnswers(id, ids.sheet),
  visit: await storage.readVisit(id),
  summary: [...(await storage.listDossiers()), ...(await storage.listTrash())].find(
    (summary) => summary.id === id,
  ),
});

type Write = (storage: Storage, dossierId: string) => Promise<{ kind: string }>;

const { organisations, rounds, sheets } = exampleDossier;
const renamed = organisations.map((each) => ({ ...each, name: `${each.name} et amis` }));
const relabelled = rounds.map((each) => ({ ...each, label: 'Un an après' }));
const closed = sheets.map((each) => ({ ...each, status: 'closed' as const }));
const [closedSheet] = closed;
if (!closedSheet) throw new Error('The example lost its sheets');

const writes: readonly [string, Write][] = [
  [
    'changing it',
    (storage, id) => storage.changeDossier(id, (record) => ({ ...record, forms: [] })),
  ],
  [
    'adding an organisation',
    (storage, id) => storage.addOrganisation(id, { id: ids.round, name: 'Le Relais', position: 2 }),
  ],
  [
    'changing an organisation',
    (storage, id) => storage.changeOrganisation(id, ids.own, (own) => ({ ...own, name: 'Ormes' })),
  ],
  [
    'changing a round',
    (storage, id) => storage.changeRound(id, ids.round, (each) => ({ ...each, mode: 'full' })),
  ],
  [
    'changing a sheet',
    (storage, id) => storage.changeSheet(id, ids.sheet, (each) => ({ ...each, status: 'closed' })),
  ],
  ['putting a sheet', (storage, id) => storage.putSheet(id, closedSheet)],
  [
    'several changes at once',
    (storage, id) =>
      storage.applyChanges(id, { organisations: renamed, rounds: relabelled, sheets: closed }),
  ],
  [
    'answering',
    (storage, dossierId) =>
      storage.saveAnswer({ ...firstQuestion, dossierId, expectedRevision: 0, note: 'vu' }),
  ],
  [
    'answering again',
    (storage, dossierId) =>
      storage.saveAnswer({
        ...firstQuestion,
        dossierId,
        questionId: 'P1.etat',
        expectedRevision: 2,
        value: null,
      }),
  ],
  ['deleting a sheet', (storage, id) => storage.deleteSheet(id, ids.sheet)],
  [
    'replacing it',
    (storage, id) =>
      storage.storeDossier(
        { ...exampleDossier, dossier: { ...exampleDossier.dossier, id }, answers: [] },
        'replace',
      ),
  ],
  ['moving it to the trash', (storage, id) => storage.trashDossier(id)],
  [
    'emptying the trash',
    async (storage, id) => {
      await storage.trashDossier(id);
      return storage.purgeTrash('9999');
    },
  ],
  ['deleting it for ever', (storage, id) => storage.deleteForever(id)],
];

it('they are stored, read and listed side by side', async () => {
  const storage = await openWithBoth();
  expect(await storage.readDossier(ids.dossier)).toEqual(exampleDossier);
  expect(await storage.readDossier(ids.otherDossier)).toEqual(twin);
  expect(await storage.exportEverything()).toEqual([exampleDossier, twin]);
  const answered = await Promise.all(
    [ids.dossier, ids.otherDossier].map(async (id) =>
      (await storage.readSummary(id))?.sheets.map((sheet) => sheet.answered),
    ),
  );
  expect(answered).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it.each(
  writes.flatMap(([name, write]) => [
    [`${name} (the first)`, write, ids.dossier, ids.otherDossier] as const,
    [`${name} (the second)`, write, ids.otherDossier, ids.dossier] as const,
  ]),
)('%s changes one and leaves the other untouched', async (_, write, changed, other) => {
  const storage = await openWithBoth();
  const [changedBefore, otherBefore] = [
    await lookAt(storage, changed),
    await lookAt(storage, other),
  ];
  expect(await write(storage, changed)).toMatchObject({ kind: 'written' });
  expect(await lookAt(storage, changed)).not.toEqual(changedBefore);
  expect(await lookAt(storage, other)).toEqual(otherBefore);
});
