import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/core/dossier.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, openTab } from './openTab.ts';

async function openTwoTabs() {
  const databaseName = freshDatabaseName();
  const first = await openTab(databaseName);
  await first.storeDossier(exampleDossier, 'new');
  return [first, await openTab(databaseName)] as const;
}

const level = (value: number) => ({ kind: 'level', level: value }) as const;

describe('saving an answer', () => {
  it('changes only what is given, and counts revisions', async () => {
    const [storage] = await openTwoTabs();
    const first = await storage.saveAnswer({
      ...firstQuestion,
      expectedRevision: 0,
      value: level(2),
    });
    const answer = { sheetId: ids.sheet, questionId: 'P2.etat', partnerId: null };
    expect(first).toEqual({
      kind: 'written',
      value: { ...answer, value: level(2), note: '', noteShared: false, revision: 1 },
    });
    await storage.saveAnswer({ ...firstQuestion, expectedRevision: 1, note: 'en conseil' });
    await storage.saveAnswer({
      ...firstQuestion,
      expectedRevision: 2,
      value: null,
      noteShared: true,
    });
    const stored = await storage.readSheetAnswers(ids.dossier, ids.sheet);
    expect(stored.find(({ questionId }) => questionId === 'P2.etat')).toEqual({
      ...answer,
      value: null,
      note: 'en conseil',
      noteShared: true,
      revision: 3,
    });
  });

  it('keeps the answers about each partner apart', async () => {
    const [storage] = await openTwoTabs();
    const about = { ...firstQuestion, questionId: 'C2.etat', expectedRevision: 0 };
    await storage.saveAnswer({ ...about, value: level(1) });
    await storage.saveAnswer({ ...about, partnerId: ids.partner, value: level(4) });
    const answers = (await storage.readSheetAnswers(ids.dossier, ids.sheet)).filter(
      ({ questionId }) => questionId === 'C2.etat',
    );
    expect(answers.map(({ partnerId, value }) => [partnerId, value])).toEqual([
      [null, level(1)],
      [ids.partner, level(4)],
    ]);
  });

  it('keeps why people disagree, in the agreed sheet', async () => {
    const [storage] = await openTwoTabs();
    const agreed = { ...firstQuestion, sheetId: ids.agreedSheet };
    await storage.saveAnswer({ ...agreed, expectedRevision: 0, explanation: 'les métiers' });
    const saved = await storage.saveAnswer({
      ...agreed,
      expectedRevision: 1,
      minority: 'le siège',
    });
    expect(saved).toMatchObject({ value: { explanation: 'les métiers', minority: 'le siège' } });
  });

  it('writes nothing over an answer that the person has not seen, and shows it', async () => {
    const [first, second] = await openTwoTabs();
    const theirs = await first.saveAnswer({
      ...firstQuestion,
      expectedRevision: 0,
      value: level(2),
    });
    const ours = await second.saveAnswer({
      ...firstQuestion,
      expectedRevision: 0,
      value: level(4),
    });
    const stored = theirs.kind === 'written' ? theirs.value : null;
    expect(ours).toEqual({ kind: 'conflict', stored });
    expect(await second.readSheetAnswers(ids.dossier, ids.sheet)).toContainEqual(stored);
    const again = await second.saveAnswer({
      ...firstQuestion,
      expectedRevision: 1,
      value: level(4),
    });
    expect(again).toMatchObject({ kind: 'written', value: { revision: 2, value: level(4) } });
  });

  it('is a conflict when the answer that was seen is gone', async () => {
    const [storage] = await openTwoTabs();
    const saved = await storage.saveAnswer({ ...firstQuestion, expectedRevision: 3, note: 'x' });
    expect(saved).toEqual({ kind: 'conflict', stored: null });
  });

  it('fails where there is no such sheet in that dossier, or the dossier is in the trash', async () => {
    const [storage] = await openTwoTabs();
    const missing = { kind: 'failed', reason: 'missing' };
    const answer = { ...firstQuestion, expectedRevision: 0, value: level(1) };
    expect(await storage.saveAnswer({ ...answer, sheetId: ids.round })).toEqual(missing);
    expect(await storage.saveAnswer({ ...answer, dossierId: ids.otherDossier })).toEqual(missing);
    await storage.trashDossier(ids.dossier);
    expect(await storage.saveAnswer(answer)).toEqual(missing);
  });
});

describe('two tabs answering at once', () => {
  const questionIds = ['P2.etat', 'P3.etat'];
  const step = fc.record({
    questionId: fc.constantFrom(...questionIds),
    level: fc.integer({ min: 1, max: 4 }),
    /** Whether the tab looks at what is stored before it answers. */
    looksFirst: fc.boolean(),
    /** Turns of the event loop before the step. */
    wait: fc.nat(4),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  it('lose nothing silently, in whatever order their saves fall', async () => {
    const [first, second] = await openTwoTabs();
    const steps = fc.array(step, { maxLength: 6 });
    let conflicts = 0;
    await fc.assert(
      fc.asyncProperty(steps, steps, async (ofFirst, ofSecond) => {
        await first.storeDossier(exampleDossier, 'replace');
        const [inFirst, inSecond] = await Promise.all([
          answerAll(first, ofFirst),
          answerAll(second, ofSecond),
        ]);
        conflicts += inFirst.conflicts + inSecond.conflicts;

        const written = [...inFirst.written, ...inSecond.written];
        const stored = await first.readSheetAnswers(ids.dossier, ids.sheet);
        for (const questionId of questionIds) {
          // Each save stands on the one before: every revision once, none missing, the last is stored.
          const history = written
            .filter((answer) => answer.questionId === questionId)
            .sort((a, b) => a.revision - b.revision);
          expect(history.map(({ revision }) => revision)).toEqual(
            history.map((_, index) => index + 1),
          );
          expect(stored.find((answer) => answer.questionId === questionId)).toEqual(history.at(-1));
        }
      }),
      { numRuns: 1_000 },
    );
    expect(conflicts).toBeGreaterThan(0);
  }, 120_000);

  /** One person in one tab, who answers over a conflict only at their next step, having seen it. */
  async function answerAll(storage: Storage, steps: readonly Step[]) {
    const seen = new Map<string, number>();
    const written: Answer[] = [];
    let conflicts = 0;
    for (const { questionId, level: chosen, looksFirst, wait } of steps) {
      for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (looksFirst)
        for (const answer of await storage.readSheetAnswers(ids.dossier, ids.sheet))
          seen.set(answer.questionId, answer.revision);
      const expectedRevision = seen.get(questionId) ?? 0;
      const value = level(chosen);
      const saved = await storage.saveAnswer({
        ...firstQuestion,
        questionId,
        expectedRevision,
        value,
      });
      if (saved.kind === 'written') {
        expect(saved.value).toMatchObject({ revision: expectedRevision + 1, value });
        written.push(saved.value);
        seen.set(questionId, saved.value.revision);
      } else if (saved.kind === 'conflict') {
        expect(saved.stored?.revision ?? 0).not.toBe(expectedRevision);
        conflicts++;
        seen.set(questionId, saved.stored?.revision ?? 0);
      } else expect.fail(`the save failed: ${saved.reason}`);
    }
    return { written, conflicts };
  }
});
