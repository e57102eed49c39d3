/** Conclusions, actions and sessions in the database: changed in place, deleted, copied under fresh ids. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { emptyConclusion, nothingRecorded } from '#src/core/emptyConclusion.ts';
import { scenario } from '#tests/support/scenario.ts';
import { ids } from './exampleDossier.ts';
import { inFileOrder, openTab } from './openTab.ts';

const story = () =>
  scenario({ partners: ['Foyer'] })
    .person()
    .answer('P1.etat', 3)
    .conclude({ known: [{ id: ids.own, text: 'Les statuts le permettent.' }] })
    .act('Écrire le mandat')
    .act('Relire les statuts')
    .meet({ present: 9 });

async function open() {
  const storage = await openTab();
  const { format, formatVersion, exportedAt, ...dossier } = story().file();
  await storage.storeDossier(dossier, 'new');
  return { storage, dossier, id: dossier.dossier.id };
}

it('a dossier keeps what was concluded', async () => {
  const { storage, dossier, id } = await open();
  const stored = await storage.readDossier(id);
  expect(stored && inFileOrder(stored)).toEqual(inFileOrder(dossier));
});

it('two changes of one conclusion both hold, and the place cannot be changed', async () => {
  const { storage, dossier, id } = await open();
  const [conclusion] = dossier.conclusions;
  if (!conclusion) throw new Error('The story concludes');
  await Promise.all([
    storage.changeConclusion(id, conclusion, (stored) => ({
      ...stored,
      whyWeStarted: 'Parce que',
    })),
    storage.changeConclusion(id, conclusion, (stored) => ({
      ...stored,
      roundId: ids.round,
      refusals: [{ id: ids.own, text: 'Fusionner' }],
    })),
  ]);
  expect((await storage.readDossierParts(id)).conclusions).toEqual([
    { ...conclusion, whyWeStarted: 'Parce que', refusals: [{ id: ids.own, text: 'Fusionner' }] },
  ]);
});

it('a conclusion of no round is not written', async () => {
  const { storage, id } = await open();
  const place = { roundId: ids.round, organisationId: ids.own };
  expect(await storage.changeConclusion(id, place, () => emptyConclusion(place))).toEqual({
    kind: 'failed',
    reason: 'missing',
  });
});

it('an action is changed and deleted; so is a session', async () => {
  const { storage, dossier, id } = await open();
  const [first, second] = dossier.actions;
  const [session] = dossier.sessions;
  if (!first || !second || !session) throw new Error('The story acts and meets');
  await storage.changeAction(id, first.id, (action) => ({ ...action, state: 'done' }));
  await storage.deleteAction(id, second.id);
  await storage.changeSession(id, session.id, (each) => ({ ...each, place: 'Salle des fêtes' }));
  const parts = await storage.readDossierParts(id);
  expect(parts.actions).toEqual([{ ...first, state: 'done' }]);
  expect(parts.sessions).toEqual([{ ...session, place: 'Salle des fêtes' }]);
  await storage.deleteSession(id, session.id);
  expect((await storage.readDossierParts(id)).sessions).toEqual([]);
  expect(await storage.deleteAction(id, second.id)).toEqual({ kind: 'failed', reason: 'missing' });
});

it('deleting for ever leaves nothing of it', async () => {
  const { storage, id } = await open();
  await storage.trashDossier(id);
  await storage.deleteForever(id);
  const { organisations, rounds, sheets, ...concluded } = await storage.readDossierParts(id);
  expect(concluded).toEqual(nothingRecorded());
});
