/** What a session writes: answers shown and hidden, sheets taken, a discussion, notes for the others. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier, Sheet } from '#src/core/dossier.ts';
import { nextSheet } from '#src/core/newDossier.ts';
import { hideAnswers, showAnswers } from '#src/core/showAnswers.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { scenario } from '#tests/support/scenario.ts';
import { showing } from '#tests/support/showAll.ts';
import { exampleDossier, ids } from './exampleDossier.ts';
import { freshDatabaseName, inFileOrder, newId, openTab, readEveryRow } from './openTab.ts';

/** Five people apart, two notes for the others, an agreement, and another association with answers of its own. */
const story = () =>
  scenario({ way: 'each', state: 'gathering', partners: ['Foyer'] })
    .answers('P1.etat', [1, 2, 3, 4, 4])
    .answers('C1.etat', [2, 2, 'NSP', 3, 3], 'Foyer')
    .agree('P1.etat', 3)
    .tellOthers('Un mot d’avant.', { questionId: 'P1.etat' })
    .discuss({ order: [{ questionId: 'P1.etat', partnerId: null }] })
    .meet({ place: 'Salle des associations', invited: 6 })
    .organisation('Foyer', { way: 'together' })
    .answer('P1.etat', 2);

function dossierOf(): Dossier {
  const { format, formatVersion, exportedAt, ...dossier } = story().file();
  for (const answer of dossier.answers.filter(({ questionId }) => questionId === 'C1.etat'))
    Object.assign(answer, { note: 'Pour les autres.', noteShared: true });
  return dossier;
}

async function open() {
  const databaseName = freshDatabaseName();
  const storage = await openTab(databaseName);
  const dossier = dossierOf();
  await storage.storeDossier(dossier, 'new');
  const id = dossier.dossier.id;
  const place = { roundId: dossier.rounds[0]?.id ?? '', organisationId: story().idOf('Nous') };
  return { databaseName, storage, dossier, id, place };
}

const read = async (storage: Storage, id: string) => {
  const stored = await storage.readDossier(id);
  if (stored === null) throw new Error('no dossier');
  return inFileOrder(stored);
};

const AT = '2026-11-23T15:00:00.000Z';

describe('showing the answers', () => {
  it('writes counts, notes and the showing at once, and touches nothing else', async () => {
    const { storage, dossier, id, place } = await open();
    const shown = await storage.changeGathered(id, place, (before) =>
      showAnswers(before, place.organisationId, showing({ newId })),
    );
    expect(shown.kind).toBe('written');
    const stored = await read(storage, id);
    const here = stored.sheets.filter(
      ({ organisationId }) => organisationId === place.organisationId,
    );
    expect(here.map(({ kind }) => kind).sort()).toEqual(['agreed', 'tally']);
    expect(stored.sharedNotes).toHaveLength(6);
    expect(stored.rounds[0]?.parties[0]).toMatchObject({ state: 'shown', displays: [{}] });
    const others = (all: { organisationId: string }[]) =>
      all.filter(({ organisationId }) => organisationId !== place.organisationId);
    expect(others(stored.sheets)).toEqual(others(dossier.sheets));
    expect(stored.discussions).toEqual(dossier.discussions);
    expect(stored.sessions).toMatchObject([
      { place: 'Salle des associations', invited: 6, present: 9 },
    ]);
    expect(stored.answers.filter(({ questionId }) => questionId === 'P1.etat')).toHaveLength(3);
  });

  it('is undone to what was stored before, row for row, but for the record that it was shown', async () => {
    const { databaseName, storage, id, place } = await open();
    const before = await readEveryRow(databaseName);
    const shown = await storage.changeGathered(id, place, (gathered) =>
      showAnswers(gathered, place.organisationId, showing({ newId })),
    );
    if (shown.kind !== 'written') throw new Error(shown.reason);
    expect(await readEveryRow(databaseName)).not.toEqual(before);
    await storage.changeGathered(id, place, (now) =>
      hideAnswers(shown.value, now, place.organisationId, AT),
    );
    const after = await readEveryRow(databaseName);
    for (const table of [
      ...['sheets', 'answers', 'sharedNotes', 'sessions', 'discussions', 'organisations'],
    ])
      expect(after[table], table).toEqual(before[table]);
    expect(after.rounds).toMatchObject([
      { parties: [{ state: 'gathering', displays: [{ kind: 'shown' }, { kind: 'hidden' }] }, {}] },
    ]);
  });

  it('is whole or not at all, whichever of its writes fails', async () => {
    let faults = 0;
    for (let nth = 1; ; nth++) {
      const { databaseName, storage, id, place } = await open();
      const before = await readEveryRow(databaseName);
      const write = () =>
        storage.changeGathered(id, place, (gathered) =>
          showAnswers(gathered, place.organisationId, showing({ newId })),
        );
      const fault = refuseWrite(nth);
      const result = await write();
      fault.end();
      if (!fault.wasMet()) {
        expect(result.kind).toBe('written');
        break;
      }
      faults++;
      expect(result).toEqual({ kind: 'failed', reason: 'full' });
      expect(await readEveryRow(databaseName)).toEqual(before);
      expect((await write()).kind).toBe('written');
    }
    expect(faults).toBeGreaterThan(10);
  });

  it('changes nothing when what it computes throws, and hides no error', async () => {
    const { databaseName, storage, id, place } = await open();
    const before = await readEveryRow(databaseName);
    await expect(
      storage.changeGathered(id, place, () => {
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await readEveryRow(databaseName)).toEqual(before);
  });

  it('of no such dossier or round is a failure', async () => {
    const { storage, id, place } = await open();
    const missing = { kind: 'failed', reason: 'missing' };
    const same = (gathered: Parameters<Parameters<Storage['changeGathered']>[2]>[0]) => gathered;
    expect(await storage.changeGathered(ids.otherDossier, place, same)).toEqual(missing);
    expect(await storage.changeGathered(id, { ...place, roundId: newId() }, same)).toEqual(missing);
  });

  it('leaves no visit to a sheet that is gone', async () => {
    const { storage, dossier, id, place } = await open();
    const sheetId = dossier.sheets[0]?.id ?? '';
    await storage.rememberVisit(id, { sheetId, questionId: 'P1.etat', partnerId: null });
    await storage.changeGathered(id, place, (gathered) =>
      showAnswers(gathered, place.organisationId, showing({ newId })),
    );
    expect(await storage.readVisit(id)).toBeNull();
  });
});

describe('taking the next sheet in two windows', () => {
  it('never makes two sheets of one number, in whatever order the presses fall', async () => {
    const databaseName = freshDatabaseName();
    const [first, second] = [await openTab(databaseName), await openTab(databaseName)];
    const presses = fc.array(fc.nat(4), { maxLength: 4 });
    let both = 0;
    await fc.assert(
      fc.asyncProperty(presses, presses, async (ofFirst, ofSecond) => {
        await first.storeDossier(exampleDossier, 'new');
        await Promise.all([press(first, ofFirst), press(second, ofSecond)]);
        if (ofFirst.length > 0 && ofSecond.length > 0) both++;
        const { sheets } = await first.readDossierParts(ids.dossier);
        await first.trashDossier(ids.dossier);
        await first.deleteForever(ids.dossier);
        const numbers = sheets
          .filter(({ kind }) => kind === 'individual')
          .map(({ number }) => number)
          .sort((a, b) => a - b);
        expect(numbers).toEqual(
          Array.from({ length: 1 + ofFirst.length + ofSecond.length }, (_, index) => index + 1),
        );
      }),
      { numRuns: 1_000 },
    );
    expect(both).toBeGreaterThan(100);
  }, 120_000);

  it('gives the same sheet to both where both look for one that is there', async () => {
    const databaseName = freshDatabaseName();
    const [first, second] = [await openTab(databaseName), await openTab(databaseName)];
    await first.storeDossier(exampleDossier, 'new');
    const tallyOf = (sheets: readonly Sheet[]): Sheet =>
      sheets.find(({ kind }) => kind === 'tally') ?? {
        id: newId(),
        roundId: ids.round,
        organisationId: ids.own,
        kind: 'tally',
        number: 1,
        status: 'open',
      };
    const [one, other] = await Promise.all([
      first.takeSheet(ids.dossier, tallyOf),
      second.takeSheet(ids.dossier, tallyOf),
    ]);
    expect(one).toEqual(other);
    const { sheets } = await first.readDossierParts(ids.dossier);
    expect(sheets.filter(({ kind }) => kind === 'tally')).toHaveLength(1);
  });

  /** « Personne suivante », pressed after so many turns of the event loop. */
  async function press(storage: Storage, waits: readonly number[]): Promise<void> {
    for (const wait of waits) {
      for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
      const taken = await storage.takeSheet(ids.dossier, (sheets) =>
        nextSheet(sheets, ids.round, ids.own, newId),
      );
      expect(taken.kind).toBe('written');
    }
  }
});

describe('a discussion', () => {
  const point = (questionId: string) => ({ questionId, partnerId: null });

  it('begins empty, keeps its place, and loses neither of two changes', async () => {
    const databaseName = freshDatabaseName();
    const [first, second] = [await openTab(databaseName), await openTab(databaseName)];
    await first.storeDossier(exampleDossier, 'new');
    const place = { roundId: ids.round, organisationId: ids.own };
    await Promise.all([
      first.changeDiscussion(ids.dossier, place, (stored) => ({
        ...stored,
        order: [...stored.order, point('P1.etat')],
        roundId: newId(),
      })),
      second.changeDiscussion(ids.dossier, place, (stored) => ({
        ...stored,
        parked: [{ ...point('P2.etat'), until: '2026-12-15' }],
      })),
    ]);
    expect((await first.readDossierParts(ids.dossier)).discussions).toEqual([
      {
        ...place,
        order: [point('P1.etat')],
        parked: [{ ...point('P2.etat'), until: '2026-12-15' }],
      },
    ]);
  });

  it('of no round is not written', async () => {
    const storage = await openTab();
    await storage.storeDossier(exampleDossier, 'new');
    const place = { roundId: newId(), organisationId: ids.own };
    expect(await storage.changeDiscussion(ids.dossier, place, (each) => each)).toEqual({
      kind: 'failed',
      reason: 'missing',
    });
  });
});

describe('notes for the others', () => {
  it('are added, kept and dropped, each on its own', async () => {
    const { storage, dossier, id } = await open();
    const [note] = dossier.sharedNotes;
    if (note === undefined) throw new Error('The story leaves a note');
    const more = { ...note, id: newId(), position: 1, state: 'toRead' as const };
    await storage.applyChanges(id, { sharedNotes: [more] });
    await storage.changeSharedNote(id, more.id, (each) => ({ ...each, text: 'Dit autrement.' }));
    await storage.deleteSharedNote(id, note.id);
    expect((await storage.readDossierParts(id)).sharedNotes).toEqual([
      { ...more, text: 'Dit autrement.' },
    ]);
    expect(await storage.deleteSharedNote(id, note.id)).toEqual({
      kind: 'failed',
      reason: 'missing',
    });
  });

  it('of a copy have other ids, and speak of the partner and the round of the copy', async () => {
    const { storage, dossier, id } = await open();
    const foyer = story().idOf('Foyer');
    await storage.applyChanges(id, {
      sharedNotes: dossier.sharedNotes.map((note) => ({
        ...note,
        questionId: 'C1.etat',
        partnerId: foyer,
      })),
    });
    await storage.changeDiscussion(
      id,
      dossier.discussions[0] ?? { roundId: '', organisationId: '' },
      (each) => ({
        ...each,
        parked: [{ questionId: 'C1.etat', partnerId: foyer, until: null }],
      }),
    );
    const stored = await storage.readDossier(id);
    if (stored === null) throw new Error('no dossier');
    const copied = await storage.storeCopy(stored);
    if (copied.kind !== 'written') throw new Error(copied.reason);
    const copy = await storage.readDossier(copied.value);
    const partnerOf = (each: Dossier | null) =>
      each?.organisations.find(({ name }) => name === 'Foyer')?.id;
    expect(partnerOf(copy)).not.toBe(foyer);
    for (const read of [stored, copy]) {
      const [round] = read?.rounds ?? [];
      expect(read?.sharedNotes).toMatchObject([
        { text: 'Un mot d’avant.', partnerId: partnerOf(read), roundId: round?.id },
      ]);
      expect(read?.discussions).toMatchObject([
        { roundId: round?.id, parked: [{ questionId: 'C1.etat', partnerId: partnerOf(read) }] },
      ]);
    }
    expect(copy?.sharedNotes[0]?.id).not.toBe(stored.sharedNotes[0]?.id);
  });
});

/** Lets the nth write of a row, counted over all tables, find no room. */
function refuseWrite(nth: number) {
  let count = 0;
  const spies = (['put', 'add', 'delete'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (++count === nth) throw new DOMException('No space left', 'QuotaExceededError');
      return Reflect.apply(original, this, args);
    });
  });
  return {
    wasMet: () => count >= nth,
    end: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
