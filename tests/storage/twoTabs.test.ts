/**
 * Two tabs that write at once, each kind of write with each: what was acknowledged is there at the end, once. Every write
 * leaves a token of its own beside those that it found.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyAction } from '#src/core/emptyAction.ts';
import { emptySession } from '#src/core/emptySession.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, openTab } from './openTab.ts';

const place = { roundId: ids.round, organisationId: ids.own };
const part = (last: number) => `00000000-0000-4000-8000-0000000001${last}`;
const [actionId, sessionId, noteId] = [part(11), part(12), part(13)] as const;

const noteOf = (id: string, text: string): SharedNote => ({
  ...place,
  id,
  position: 0,
  kind: 'answer',
  questionId: 'P1.etat',
  partnerId: null,
  text,
  on: null,
  state: 'kept',
});

const start = {
  ...exampleDossier,
  actions: [emptyAction(place, actionId, 0)],
  sessions: [emptySession(place, sessionId, 0)],
  sharedNotes: [noteOf(noteId, '')],
};

const [individual] = exampleDossier.sheets.filter(({ kind }) => kind === 'individual');
if (individual === undefined) throw new Error('The example has a sheet');

type Leave = (storage: Storage, token: string) => Promise<{ readonly kind: string }>;

const writes: Record<string, Leave> = {
  changeDossier: (storage, token) =>
    storage.changeDossier(ids.dossier, (record) => ({ ...record, title: record.title + token })),
  addOrganisation: (storage, token) =>
    storage.addOrganisation(ids.dossier, { id: token, name: '', position: 5 }),
  changeOrganisation: (storage, token) =>
    storage.changeOrganisation(ids.dossier, ids.own, (own) => ({ ...own, name: own.name + token })),
  changeRound: (storage, token) =>
    storage.changeRound(ids.dossier, ids.round, (round) => ({
      ...round,
      label: round.label + token,
    })),
  takeSheet: (storage, token) =>
    storage.takeSheet(ids.dossier, (sheets) => ({
      ...individual,
      id: token,
      number: 1 + Math.max(...sheets.map(({ number }) => number)),
    })),
  changeConclusion: (storage, token) =>
    storage.changeConclusion(ids.dossier, place, (conclusion) => ({
      ...conclusion,
      whyWeStarted: conclusion.whyWeStarted + token,
    })),
  changeAction: (storage, token) =>
    storage.changeAction(ids.dossier, actionId, (action) => ({
      ...action,
      means: action.means + token,
    })),
  changeSession: (storage, token) =>
    storage.changeSession(ids.dossier, sessionId, (session) => ({
      ...session,
      remarks: session.remarks + token,
    })),
  changeDiscussion: (storage, token) =>
    storage.changeDiscussion(ids.dossier, place, (discussion) => ({
      ...discussion,
      order: [...discussion.order, { questionId: token, partnerId: null }],
    })),
  changeSharedNote: (storage, token) =>
    storage.changeSharedNote(ids.dossier, noteId, (note) => ({ ...note, text: note.text + token })),
  changeMatrix: (storage, token) =>
    storage.changeMatrix(ids.dossier, ids.round, (matrix) => ({
      ...matrix,
      rows: [...matrix.rows, { id: token, kind: 'means', label: '', stances: [], note: '' }],
    })),
  changeGathered: (storage, token) =>
    storage.changeGathered(ids.dossier, place, (gathered) => ({
      ...gathered,
      sharedNotes: [...gathered.sharedNotes, noteOf(token, '')],
    })),
  changeWhole: (storage, token) =>
    storage.changeWhole(ids.dossier, (dossier) => ({
      ...dossier,
      actions: [...dossier.actions, emptyAction(place, token, 1)],
    })),
  'changeWhole, keeping a copy': (storage, token) =>
    storage.changeWhole(
      ids.dossier,
      (dossier) => ({ ...dossier, sessions: [...dossier.sessions, emptySession(place, token, 1)] }),
      { keepCopy: 'merge' },
    ),
  applyChanges: (storage, token) =>
    storage.applyChanges(ids.dossier, { actions: [emptyAction(place, token, 2)] }),
  async saveAnswer(storage, token) {
    const answers = await storage.readSheetAnswers(ids.dossier, ids.sheet);
    const seen = answers.find(({ questionId }) => questionId === firstQuestion.questionId);
    return storage.saveAnswer({
      ...firstQuestion,
      expectedRevision: seen?.revision ?? 0,
      note: (seen?.note ?? '') + token,
    });
  },
};

const step = fc.record({
  /** Answers more often: they alone can be refused, when both tabs write the same one. */
  write: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(writes)) },
    { weight: 1, arbitrary: fc.constant('saveAnswer') },
  ),
  /** Turns of the event loop before the step. */
  wait: fc.nat(4),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

it('lose nothing silently, in whatever order their writes fall', async () => {
  const outcomes = { written: 0, conflict: 0 };
  const tried = new Set<string>();
  const steps = fc.array(step, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, steps, async (ofFirst, ofSecond) => {
      const databaseName = freshDatabaseName();
      const first = await openTab(databaseName);
      await first.storeDossier(start, 'new');
      const second = await openTab(databaseName);
      const written = (
        await Promise.all([writeAll(first, ofFirst, 'a'), writeAll(second, ofSecond, 'b')])
      ).flat();

      const stored = await second.readDossier(ids.dossier);
      const text = JSON.stringify(stored);
      for (const token of written) expect(text.split(token).length - 1, token).toBe(1);
      // What was refused left nothing.
      expect(text.match(/<[ab]\d+>/g)?.length ?? 0).toBe(written.length);
      const numbers = stored?.sheets.flatMap((each) =>
        each.kind === 'individual' ? each.number : [],
      );
      expect(new Set(numbers).size).toBe(numbers?.length);
      expect((await first.readSummary(ids.dossier))?.changeCount).toBe(1 + written.length);
      first.close();
      second.close();
    }),
    { numRuns: 1_000 },
  );
  expect([...tried].sort()).toEqual(Object.keys(writes).sort());
  expect(outcomes.conflict).toBeGreaterThan(20);
  expect(outcomes.written).toBeGreaterThan(2_000);

  /** The tokens of the writes that were acknowledged. */
  async function writeAll(storage: Storage, ofTab: readonly Step[], tab: 'a' | 'b') {
    const tokens: string[] = [];
    for (const [index, { write, wait }] of ofTab.entries()) {
      for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
      const token = `<${tab}${index}>`;
      tried.add(write);
      const { kind } = (await writes[write]?.(storage, token)) ?? { kind: 'missing' };
      if (kind === 'conflict') outcomes.conflict++;
      else {
        expect(kind, write).toBe('written');
        outcomes.written++;
        tokens.push(token);
      }
    }
    return tokens;
  }
}, 120_000);
