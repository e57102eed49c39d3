import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#src/core/checkReferences.ts';
import { type Dossier, dossierFileSchema } from '#src/core/dossier.ts';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';
import { showAnswers } from '#src/core/showAnswers.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { withFreshIds } from '#src/storage/withFreshIds.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, inFileOrder, newId, openTab, readEveryRow } from './openTab.ts';

const uuids = (value: unknown) =>
  new Set(JSON.stringify(value).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);

/** The content with every id replaced by its rank of appearance. */
const withoutIds = (dossier: Dossier) => {
  const ranks = new Map<string, string>();
  const rank = (id: string) => {
    ranks.set(id, ranks.get(id) ?? `#${ranks.size}`);
    return ranks.get(id);
  };
  return JSON.parse(
    JSON.stringify(dossier).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => `${rank(id)}`),
  );
};

async function openWithExample() {
  const storage = await openTab();
  await storage.storeDossier(exampleDossier, 'new');
  return storage;
}

describe('any dossier', () => {
  it('that is generated for tests is valid, and every kind of sheet and value occurs', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        dossierFileSchema.parse(inFileOrder(dossier));
        expect(checkReferences(dossier, questionnairesByKey)).toBeNull();
        for (const { kind } of dossier.sheets) kinds.add(kind);
        for (const { value } of dossier.answers) kinds.add(`value ${value?.kind ?? 'none'}`);
      }),
    );
    expect([...kinds].sort()).toEqual([
      'agreed',
      'individual',
      'summary',
      'tally',
      'value counts',
      'value level',
      'value noAgreement',
      'value none',
      'value notApplicable',
      'value summary',
      'value unknown',
    ]);
  });

  it('is read as it was stored', async () => {
    const storage = await openTab();
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(), async (dossier) => {
        expect(await storage.storeDossier(dossier, 'new')).toMatchObject({ kind: 'written' });
        const read = await storage.readDossier(dossier.dossier.id);
        expect(read && inFileOrder(read)).toEqual(inFileOrder(dossier));
      }),
    );
  });

  it('has a copy with no id in common and the same content', () => {
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        const copy = withFreshIds(dossier, newId);
        expect([...uuids(copy)].filter((id) => uuids(dossier).has(id))).toEqual([]);
        expect(withoutIds(copy)).toEqual(withoutIds(dossier));
        expect(checkReferences(copy, questionnairesByKey)).toBeNull();
      }),
    );
  });
});

describe('storing a dossier', () => {
  it('as new fails when it exists, and changes nothing', async () => {
    const storage = await openWithExample();
    const other = { ...exampleDossier, dossier: { ...exampleDossier.dossier, title: 'Autre' } };
    expect(await storage.storeDossier(other, 'new')).toEqual({ kind: 'failed', reason: 'unknown' });
    expect(await storage.readDossier(ids.dossier)).toEqual(exampleDossier);
  });

  it('in place of the former keeps the former whole in the trash', async () => {
    const storage = await openWithExample();
    const next = { ...exampleDossier, answers: [] };
    expect(await storage.storeDossier(next, 'replace')).toMatchObject({ kind: 'written' });
    expect(await storage.readDossier(ids.dossier)).toEqual(next);

    const [former] = await storage.listTrash();
    expect(former).toMatchObject({
      title: 'Mutualiser nos achats',
      organisationName: 'Les Tilleuls',
    });
    const formerId = former?.id ?? '';
    await storage.restoreFromTrash(formerId);
    const restored = await storage.readDossier(formerId);
    expect(restored && withoutIds(restored)).toEqual(withoutIds(exampleDossier));
  });

  it('whose former self is in the trash leaves that one there, as another', async () => {
    const storage = await openWithExample();
    await storage.trashDossier(ids.dossier);
    expect(await storage.storeDossier(exampleDossier, 'new')).toMatchObject({ kind: 'written' });
    expect(await storage.readDossier(ids.dossier)).not.toBeNull();
    expect(await storage.listTrash()).toHaveLength(1);
  });

  it('twice as a copy gives a second dossier', async () => {
    const storage = await openWithExample();
    const copied = await storage.storeCopy(exampleDossier);
    const copy = copied.kind === 'written' ? await storage.readDossier(copied.value) : null;
    expect(copy && withoutIds(copy)).toEqual(withoutIds(exampleDossier));
    expect([...uuids(copy)].filter((id) => uuids(exampleDossier).has(id))).toEqual([]);
  });
});

const readCopy = async (storage: Storage) => {
  const duplicated = await storage.duplicateDossier(ids.dossier, 'Copie');
  return duplicated.kind === 'written' ? storage.readDossier(duplicated.value) : null;
};

describe('a duplicate', () => {
  it('has another title, other ids, and the same content once the answers are shown', async () => {
    const storage = await openWithExample();
    const place = { roundId: ids.round, organisationId: ids.own };
    await storage.changeGathered(ids.dossier, place, (gathered) =>
      showAnswers(gathered, ids.own, {
        at: '2026-11-23T10:00:00.000Z',
        present: 9,
        levelCount: 4,
        countsUnfinished: false,
        keepsCountsOnly: false,
        newId: () => crypto.randomUUID(),
        shuffle: (items) => items,
      }),
    );
    const shown = await storage.readDossier(ids.dossier);
    const copy = await readCopy(storage);
    if (shown === null || copy === null) throw new Error('Both are there');
    expect(withoutIds(copy)).toEqual({
      ...withoutIds(shown),
      dossier: { ...withoutIds(shown).dossier, title: 'Copie' },
    });
    expect([...uuids(copy)].filter((id) => uuids(shown).has(id))).toEqual([]);
  });

  it('holds no sheet of answers that are still gathered apart: the copy could show them', async () => {
    const copy = await readCopy(await openWithExample());
    expect(copy?.rounds).toHaveLength(1);
    expect(copy?.sheets).toEqual([]);
    expect(copy?.answers).toEqual([]);
  });

  it('of nothing is a failure', async () => {
    const storage = await openTab();
    expect(await storage.duplicateDossier(ids.dossier, 'Copie')).toEqual({
      kind: 'failed',
      reason: 'missing',
    });
  });
});

describe('the list of dossiers', () => {
  it('says what each dossier holds, answers without a value not counted', async () => {
    const storage = await openWithExample();
    const place = { roundId: ids.round, organisationId: ids.own };
    const listed = {
      id: ids.dossier,
      title: 'Mutualiser nos achats',
      organisationName: 'Les Tilleuls',
      associations: ['Les Tilleuls', 'La Passerelle'],
      changedAt: expect.any(String),
      savedAt: null,
      unsavedChanges: 1,
      changeCount: 1,
      people: 1,
      commonAnswers: 0,
      rounds: 1,
      latestRound: { label: 'Bilan de départ', mode: 'express', parties: 1 },
      nextStep: 'answer',
      isGuest: false,
      archived: false,
      eraseOn: null,
      trashedAt: null,
    };
    expect(await storage.listDossiers()).toEqual([listed]);
    expect(await storage.readSummary(ids.dossier)).toEqual({
      ...listed,
      sheets: [
        {
          ...place,
          sheetId: ids.agreedSheet,
          kind: 'agreed',
          status: 'open',
          answered: 0,
          touched: false,
        },
        {
          ...place,
          sheetId: ids.sheet,
          kind: 'individual',
          status: 'open',
          answered: 1,
          touched: true,
        },
      ],
    });
  });

  it('speaks of the latest bilan, by position', async () => {
    const story = scenario().answers('P1.etat', [1, 2, 3]).round('Bilan à 6 mois').person();
    const told = story.answer('P1.etat', 2).organisation('Relais').share('P1.etat', 3);
    const { format, formatVersion, exportedAt, ...dossier } = told.file();
    const storage = await openTab();
    await storage.storeDossier(dossier, 'new');
    const latestRound = { label: 'Bilan à 6 mois', mode: 'express', parties: 2 };
    const said = { latestRound, people: 0, commonAnswers: 1, rounds: 2, nextStep: 'discuss' };
    expect(await storage.listDossiers()).toMatchObject([said]);
    expect(await storage.readSummary(dossier.dossier.id)).toMatchObject(said);
  });

  it('counts the people who answered one by one, and common answers apart', async () => {
    const story = scenario({ way: 'together', partners: ['Relais', 'Foyer'] });
    story.person().answer('P1.etat', 2);
    story.organisation('Relais', { way: 'each' });
    for (const level of [1, 2, 3]) story.person().answer('P1.etat', level);
    story.organisation('Foyer', { way: 'single' }).person().answer('P1.etat', 2);
    const { format, formatVersion, exportedAt, ...dossier } = story.file();
    const storage = await openTab();
    await storage.storeDossier(dossier, 'new');
    expect(await storage.listDossiers()).toMatchObject([{ people: 4, commonAnswers: 1 }]);
  });

  it('starts with the one that was changed last', async () => {
    const storage = await openWithExample();
    await storage.duplicateDossier(ids.dossier, 'Copie');
    const titles = async () => (await storage.listDossiers()).map(({ title }) => title);
    expect(await titles()).toEqual(['Copie', 'Mutualiser nos achats']);
    await storage.saveAnswer({ ...firstQuestion, expectedRevision: 0, note: 'x' });
    expect(await titles()).toEqual(['Mutualiser nos achats', 'Copie']);
  });

  it('counts the changes that no file holds yet', async () => {
    const storage = await openWithExample();
    const summary = async () => (await storage.listDossiers())[0];
    const changeCount = (await summary())?.changeCount ?? 0;
    await storage.changeSheet(ids.dossier, ids.sheet, (sheet) => ({ ...sheet, status: 'closed' }));
    await storage.markSaved(ids.dossier, changeCount);
    expect(await summary()).toMatchObject({ unsavedChanges: 1, savedAt: expect.any(String) });
    await storage.markSaved(ids.dossier, changeCount + 1);
    expect(await summary()).toMatchObject({ unsavedChanges: 0 });
  });
});

describe('a visit', () => {
  it('is remembered without being a change', async () => {
    const storage = await openWithExample();
    const before = await storage.listDossiers();
    const visit = { sheetId: ids.sheet, questionId: 'P1.etat', partnerId: null };
    expect(await storage.readVisit(ids.dossier)).toBeNull();
    await storage.rememberVisit(ids.dossier, visit);
    expect(await storage.readVisit(ids.dossier)).toEqual(visit);
    expect(await storage.listDossiers()).toEqual(before);
    await storage.deleteSheet(ids.dossier, ids.sheet);
    expect(await storage.readVisit(ids.dossier)).toBeNull();
  });
});

describe('parts of a dossier', () => {
  it('are added, changed and deleted', async () => {
    const storage = await openWithExample();
    const organisation = { id: newId(), name: 'Le Relais', position: 2 };
    const sheet = {
      id: newId(),
      roundId: ids.round,
      organisationId: ids.own,
      kind: 'tally',
      number: 2,
      status: 'open',
      present: 12,
    } as const;
    const writes = [
      await storage.changeDossier(ids.dossier, (record) => ({ ...record, title: 'Achats' })),
      await storage.addOrganisation(ids.dossier, organisation),
      await storage.changeOrganisation(ids.dossier, ids.own, (own) => ({
        ...own,
        name: 'Les Ormes',
      })),
      await storage.changeRound(ids.dossier, ids.round, (round) => ({ ...round, mode: 'full' })),
      await storage.putSheet(ids.dossier, sheet),
      await storage.changeSheet(ids.dossier, sheet.id, (each) => ({ ...each, status: 'closed' })),
      await storage.deleteSheet(ids.dossier, ids.sheet),
    ];
    expect(writes.map(({ kind }) => kind)).toEqual(Array(7).fill('written'));
    const [own, partner] = exampleDossier.organisations;
    expect(await storage.readDossier(ids.dossier)).toEqual({
      dossier: { ...exampleDossier.dossier, title: 'Achats' },
      organisations: [{ ...own, name: 'Les Ormes' }, partner, organisation],
      rounds: [{ ...exampleDossier.rounds[0], mode: 'full' }],
      sheets: [exampleDossier.sheets[0], { ...sheet, status: 'closed' }],
      answers: [],
      ...nothingRecorded(),
    });
    expect((await storage.listDossiers())[0]?.changeCount).toBe(8);
  });

  it('that are not there are a failure, as are those of a dossier in the trash', async () => {
    const storage = await openWithExample();
    const missing = { kind: 'failed', reason: 'missing' };
    expect(await storage.changeSheet(ids.dossier, newId(), (sheet) => sheet)).toEqual(missing);
    await storage.trashDossier(ids.dossier);
    expect(await storage.changeSheet(ids.dossier, ids.sheet, (sheet) => sheet)).toEqual(missing);
    expect(await storage.changeDossier(ids.dossier, (record) => record)).toEqual(missing);
    expect(await storage.deleteSheet(ids.dossier, ids.sheet)).toEqual(missing);
    expect(await storage.applyChanges(ids.dossier, {})).toEqual(missing);
  });

  it('stay as they are when the change throws, and the error is not hidden', async () => {
    const storage = await openWithExample();
    const change = () => {
      throw new TypeError('a bug');
    };
    await expect(storage.changeSheet(ids.dossier, ids.sheet, change)).rejects.toThrow('a bug');
    expect(await storage.readDossier(ids.dossier)).toEqual(exampleDossier);
  });
});

describe('the trash', () => {
  it('hides a dossier until it is restored, unchanged', async () => {
    const storage = await openWithExample();
    const before = await storage.listDossiers();
    await storage.trashDossier(ids.dossier);
    expect(await storage.listDossiers()).toEqual([]);
    expect(await storage.readDossier(ids.dossier)).toBeNull();
    expect(await storage.exportEverything()).toEqual([]);
    expect(await storage.listTrash()).toMatchObject([
      { id: ids.dossier, trashedAt: expect.any(String) },
    ]);
    await storage.restoreFromTrash(ids.dossier);
    expect(await storage.listDossiers()).toEqual(before);
    expect(await storage.readDossier(ids.dossier)).toEqual(exampleDossier);
  });

  it('loses for ever what was put there before a given time, and only that', async () => {
    const databaseName = freshDatabaseName();
    const storage = await openTab(databaseName);
    await storage.storeDossier(exampleDossier, 'new');
    await storage.duplicateDossier(ids.dossier, 'Copie');
    await storage.trashDossier(ids.dossier);
    const trashedAt = (await storage.listTrash())[0]?.trashedAt ?? '';
    await storage.purgeTrash(trashedAt);
    expect(await storage.listTrash()).toHaveLength(1);
    await storage.purgeTrash(`${trashedAt}+`);
    expect(await storage.listTrash()).toEqual([]);
    expect(await storage.restoreFromTrash(ids.dossier)).toEqual({
      kind: 'failed',
      reason: 'missing',
    });
    expect(JSON.stringify(await readEveryRow(databaseName))).not.toContain(ids.dossier);
    expect(await storage.listDossiers()).toMatchObject([{ title: 'Copie' }]);
  });

  it('deletes one dossier for ever', async () => {
    const databaseName = freshDatabaseName();
    const storage = await openTab(databaseName);
    await storage.storeDossier(exampleDossier, 'new');
    await storage.deleteForever(ids.dossier);
    expect(Object.values(await readEveryRow(databaseName)).flat()).toEqual([]);
  });
});

describe('exporting everything', () => {
  it('gives every dossier whole', async () => {
    const storage = await openTab();
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryDossier(), { maxLength: 3 }), async (dossiers) => {
        await storage.eraseEverything();
        for (const dossier of dossiers) await storage.storeDossier(dossier, 'new');
        const exported = await storage.exportEverything();
        const byId = (list: Dossier[]) =>
          new Map(list.map((dossier) => [dossier.dossier.id, inFileOrder(dossier)]));
        expect(byId(exported)).toEqual(byId(dossiers));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the settings', () => {
  it('have defaults, and keep what is changed', async () => {
    const databaseName = freshDatabaseName();
    const storage = await openTab(databaseName);
    const defaults = {
      singleKeyShortcuts: true,
      theme: 'system',
      largeScreen: false,
      publicAddress: '',
    };
    expect(await storage.readSettings()).toEqual(defaults);
    await storage.changeSettings({ theme: 'dark', singleKeyShortcuts: false, largeScreen: true });
    const elsewhere = await openTab(databaseName);
    expect(await elsewhere.readSettings()).toEqual({
      ...defaults,
      theme: 'dark',
      singleKeyShortcuts: false,
      largeScreen: true,
    });
  });
});
