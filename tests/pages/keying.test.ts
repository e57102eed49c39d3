/** Keying in paper grids faster than anything is stored: what was typed is what is stored, box by box. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue, Sheet } from '#src/core/dossier.ts';
import { freeSheet } from '#src/core/freeSheet.ts';
import { newDossier } from '#src/core/newDossier.ts';
import { numberedCells } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import type { BegunSheet } from '#src/pages/collect/begunGrid.ts';
import { Keying } from '#src/pages/collect/Keying.ts';
import { scantyGrids } from '#src/pages/collect/scantyGrids.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { flushAll } from '#src/storage/saver.ts';
import { failed } from '#src/storage/written.ts';
import { freshDatabaseName, newId, openTab } from '#tests/storage/openTab.ts';
import { smallQuestionnaire } from '#tests/support/scenario.ts';

const questionnaire = smallQuestionnaire();
/** Eight questions, one box each. */
const cells = numberedCells(answeringSteps(questionnaire, 'express', []));
const boxes = cells.length;

const level = (number: number): AnswerValue => ({ kind: 'level', level: number });
const unknown: AnswerValue = { kind: 'unknown' };

/** A dossier whose first sheet nobody has begun, in one window or two. */
async function room(databaseName = freshDatabaseName()) {
  const storage = await openTab(databaseName);
  const dossier = newDossier(
    {
      organisationName: 'L’Étoile',
      title: '',
      partnerName: null,
      way: 'each',
      mode: 'express',
      roundLabel: 'Bilan',
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
    },
    { now: '2026-11-23T10:00:00.000Z', today: '2026-11-23', newId },
  );
  await storage.storeDossier(dossier, 'new');
  const [round] = dossier.rounds;
  const [organisation] = dossier.organisations;
  if (round === undefined || organisation === undefined) throw new Error('A dossier has both');
  const dossierId = dossier.dossier.id;
  const readSheets = async () => (await storage.readDossierParts(dossierId)).sheets;
  return {
    storage,
    databaseName,
    dossierId,
    readSheets,
    place: { roundId: round.id, organisationId: organisation.id },
    /** What is keyed on each sheet, by number: `undefined` where no box is. */
    async readGrids(): Promise<(AnswerValue | null | undefined)[][]> {
      const sheets = await readSheets();
      const answers = await Promise.all(
        sheets.map(({ id }) => storage.readSheetAnswers(dossierId, id)),
      );
      return answers.map((each) =>
        cells.map(
          ({ step }) => each.find(({ questionId }) => questionId === step.question.id)?.value,
        ),
      );
    },
  };
}
type Room = Awaited<ReturnType<typeof room>>;

interface Begin {
  readonly storage?: Storage;
  readonly begun?: BegunSheet;
  readonly sheets?: readonly Sheet[];
}

async function begin(here: Room, { storage = here.storage, begun, sheets }: Begin = {}) {
  const keying = new Keying({
    storage,
    dossierId: here.dossierId,
    place: here.place,
    cells,
    newId,
    begun: begun ?? null,
  });
  const known = sheets ?? (await here.readSheets());
  keying.knowSheets(known, freeSheet(known, new Set())?.id ?? null);
  return keying;
}

const keyAll = (keying: Keying, values: readonly (AnswerValue | null)[]) => {
  for (const value of values) keying.key(value);
};

/** A storage of which some writes fail: those for which `fails` says so, in the order in which they are asked for. */
function failing(storage: Storage, fails: () => boolean): Storage {
  const fail = () => failed('unknown');
  return {
    ...storage,
    takeSheet: async (...args) => (fails() ? fail() : storage.takeSheet(...args)),
    changeSheet: async (...args) => (fails() ? fail() : storage.changeSheet(...args)),
    saveAnswer: async (...args) => (fails() ? fail() : storage.saveAnswer(...args)),
  };
}

describe('keying in', () => {
  it('stores twelve grids as typed, one key per box, closed, numbered from 1', async () => {
    const here = await room();
    const keying = await begin(here);
    const typed = Array.from({ length: 12 }, (_, grid) =>
      cells.map((__, box) => level(((grid * 3 + box) % 4) + 1)),
    );
    for (const grid of typed) keyAll(keying, grid);
    expect(keying.getView()).toMatchObject({ gridNumber: 13, isNew: true, position: 0 });
    await flushAll();
    expect(keying.getView()).toMatchObject({ isSaved: true, completed: 12, trouble: null });
    const sheets = await here.readSheets();
    expect(sheets.map(({ number, status, ...sheet }) => ({ number, status, sheet }))).toMatchObject(
      typed.map((_, index) => ({
        number: index + 1,
        status: 'closed',
        sheet: { kind: 'individual', collected: 'paper' },
      })),
    );
    expect(await here.readGrids()).toEqual(typed);
  });

  it('makes no sheet before the first key', async () => {
    const here = await room();
    const keying = await begin(here, { sheets: [] });
    keying.back();
    keying.forward();
    await flushAll();
    expect(await here.readSheets()).toHaveLength(1);
    expect(keying.hasUnsaved).toBe(false);
  });

  it('keeps a box left blank apart from one that is not keyed; a grid without answers is closed and said', async () => {
    const here = await room();
    const keying = await begin(here);
    keying.key(null);
    await flushAll();
    expect(await here.readGrids()).toEqual([[null, ...Array(boxes - 1).fill(undefined)]]);
    keyAll(keying, Array(boxes - 1).fill(null));
    expect(keying.getView().last).toEqual({ kind: 'completed', gridNumber: 1, isBlank: true });
    await flushAll();
    expect((await here.readSheets())[0]?.status).toBe('closed');
  });

  it('goes back to the last box of the grid before from a new one only, and returns', async () => {
    const here = await room();
    const keying = await begin(here);
    expect(keying.getView().canGoBack).toBe(false);
    keyAll(keying, Array(boxes).fill(level(2)));
    keying.back();
    expect(keying.getView()).toMatchObject({ gridNumber: 1, position: boxes - 1 });
    keying.key(level(4));
    expect(keying.getView()).toMatchObject({ gridNumber: 2, position: 0, isNew: true });
    keying.key(unknown);
    keying.back();
    keying.back();
    keying.key(level(3));
    keying.key(level(1));
    keying.back();
    keying.back();
    expect(keying.getView()).toMatchObject({ gridNumber: 2, position: 0, canGoBack: false });
    keying.back();
    await flushAll();
    expect(await here.readGrids()).toEqual([
      [...Array(boxes - 1).fill(level(2)), level(4)],
      [level(3), level(1), ...Array(boxes - 2).fill(undefined)],
    ]);
  });

  it('takes back the only answer of a grid, begun by a key too many, and its sheet with it', async () => {
    const here = await room();
    const keying = await begin(here);
    keyAll(keying, [...Array(boxes).fill(level(2)), level(1)]);
    await flushAll();
    expect(await here.readSheets()).toHaveLength(2);
    keying.knowSheets(await here.readSheets(), null);
    keying.back();
    expect(keying.getView()).toMatchObject({ gridNumber: 2, position: 0, canGoBack: true });
    keying.back();
    // The same number waits again, before anything is written.
    expect(keying.getView()).toMatchObject({
      gridNumber: 2,
      position: 0,
      isNew: true,
      sheetId: null,
      last: { kind: 'takenBack' },
      entries: Array(boxes).fill(null),
    });
    keying.back();
    expect(keying.getView()).toMatchObject({ gridNumber: 1, position: boxes - 1 });
    await flushAll();
    expect(await here.readGrids()).toEqual([Array(boxes).fill(level(2))]);
    keying.forward();
    keying.key(level(4));
    await flushAll();
    expect((await here.readSheets()).map(({ number }) => number)).toEqual([1, 2]);
    expect((await here.readGrids())[1]?.[0]).toEqual(level(4));
  });

  it('takes back faster than anything is stored, on the first grid too', async () => {
    const here = await room();
    const keying = await begin(here);
    for (const value of [level(1), level(2), level(3)]) {
      keying.key(value);
      keying.back();
      keying.back();
    }
    expect(keying.getView()).toMatchObject({ gridNumber: 1, isNew: true });
    await flushAll();
    expect(await here.readSheets()).toEqual([]);
    expect(keying.getView()).toMatchObject({ isSaved: true, canGoBack: false });
  });

  it('keeps the sheet of a taken back grid on which another window has written more', async () => {
    const here = await room();
    const keying = await begin(here);
    keying.key(level(1));
    await flushAll();
    const [sheet] = await here.readSheets();
    await here.storage.saveAnswer({
      dossierId: here.dossierId,
      sheetId: sheet?.id ?? '',
      partnerId: null,
      questionId: cells[3]?.step.question.id ?? '',
      value: level(4),
      expectedRevision: 0,
    });
    keying.back();
    keying.back();
    await flushAll();
    expect((await here.readGrids())[0]).toContainEqual(level(4));
  });

  it('knows, opened anew, at which sheet one goes back; comes there to its last answer', async () => {
    const here = await room();
    keyAll(await begin(here), [...Array(boxes).fill(level(2)), level(1), level(3)]);
    await flushAll();
    const [finished, unfinished] = await here.readSheets();
    const opened = await begin(here);
    expect(opened.getView()).toMatchObject({ canGoBack: true, sheetBefore: { number: 2 } });
    opened.key(level(4));
    expect(opened.getView().sheetBefore).toBeNull();
    for (const [sheet, position] of [
      [finished, boxes - 1],
      [unfinished, 1],
    ] as const) {
      if (sheet?.kind !== 'individual') throw new Error('It was keyed');
      const answers = await here.storage.readSheetAnswers(here.dossierId, sheet.id);
      const back = await begin(here, { begun: { sheet, answers, atLastAnswer: true } });
      expect(back.getView()).toMatchObject({ gridNumber: sheet.number, position });
    }
  });

  it('forgets a sheet that was removed, and stays where it was', async () => {
    const here = await room();
    const keying = await begin(here);
    keyAll(keying, [...Array(boxes).fill(level(2)), level(1), level(3)]);
    await flushAll();
    const [first, second] = await here.readSheets();
    keying.forget(first?.id ?? '');
    expect(keying.getView()).toMatchObject({ gridNumber: 2, position: 2, canGoBack: true });
    await here.storage.deleteSheet(here.dossierId, second?.id ?? '');
    keying.forget(second?.id ?? '');
    expect(keying.holds(second?.id ?? '')).toBe(false);
    expect(keying.getView()).toMatchObject({ isNew: true, position: 0 });
  });

  it('resumes at the first box that is not keyed, and opens a finished grid at its first', async () => {
    const here = await room();
    keyAll(await begin(here), [level(1), null, level(3)]);
    await flushAll();
    const [sheet] = await here.readSheets();
    if (sheet?.kind !== 'individual') throw new Error('It was begun');
    const begun = {
      sheet,
      answers: await here.storage.readSheetAnswers(here.dossierId, sheet.id),
    };
    const resumed = await begin(here, { begun });
    expect(resumed.getView()).toMatchObject({ gridNumber: 1, position: 3 });
    keyAll(resumed, Array(boxes - 3).fill(level(4)));
    await flushAll();
    const [closed] = await here.readSheets();
    if (closed?.kind !== 'individual') throw new Error('It was finished');
    const answers = await here.storage.readSheetAnswers(here.dossierId, sheet.id);
    const reopened = await begin(here, { begun: { sheet: closed, answers } });
    expect(reopened.getView()).toMatchObject({ position: 0, firstEmpty: null });
    reopened.forward();
    reopened.key(level(2));
    await flushAll();
    expect((await here.readGrids())[0]?.slice(0, 3)).toEqual([level(1), level(2), level(3)]);
    expect(await here.readSheets()).toMatchObject([{ status: 'closed' }]);
  });

  it('gives a college to its grid alone', async () => {
    const here = await room();
    const keying = await begin(here);
    keying.setCollege('bureau');
    keyAll(keying, Array(boxes).fill(level(2)));
    keying.key(level(2));
    keying.setCollege('usager');
    keying.setCollege(null);
    await flushAll();
    const colleges = (await here.readSheets()).map((sheet) => sheet.college);
    expect(colleges).toEqual(['bureau', undefined]);
  });
});

describe('a grid of which less than half is keyed', () => {
  it('is told apart, with its answers; one left blank holds none, and finished grids are not asked about', async () => {
    const here = await room();
    const scanty = async () => {
      await flushAll();
      const sheets = await here.readSheets();
      const answers = await Promise.all(
        sheets.map(({ id }) => here.storage.readSheetAnswers(here.dossierId, id)),
      );
      return scantyGrids(sheets, answers.flat(), boxes).map(
        ({ number, answered }) => [number, answered] as const,
      );
    };
    expect(await scanty()).toEqual([]);
    const keying = await begin(here);
    keyAll(keying, [...Array(boxes).fill(null), level(1), null, level(3)]);
    expect(await scanty()).toEqual([[2, 2]]);
    keying.key(null);
    expect(await scanty()).toEqual([]);
  });
});

describe('two windows', () => {
  it('never key into one sheet, nor make two of one number', async () => {
    const here = await room();
    const other = await openTab(here.databaseName);
    const sheets = await here.readSheets();
    const [first, second] = [
      await begin(here, { sheets }),
      await begin(here, { storage: other, sheets }),
    ];
    for (let box = 0; box < boxes * 2; box++) {
      first.key(level(1));
      second.key(level(4));
    }
    await flushAll();
    const stored = await here.readSheets();
    expect(stored.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const grids = await here.readGrids();
    for (const grid of grids)
      expect(new Set(grid.map((value) => JSON.stringify(value))).size).toBe(1);
    expect(
      grids.filter(([value]) => JSON.stringify(value) === JSON.stringify(level(1))),
    ).toHaveLength(2);
  });

  it('stop at a box that the other one wrote meanwhile, until somebody settles it', async () => {
    const here = await room();
    const keying = await begin(here);
    keyAll(keying, [level(1), level(2)]);
    await flushAll();
    const [sheet] = await here.readSheets();
    const [, secondCell] = cells;
    if (sheet === undefined || secondCell === undefined) throw new Error('Both were keyed');
    await here.storage.saveAnswer({
      dossierId: here.dossierId,
      sheetId: sheet.id,
      partnerId: null,
      questionId: secondCell.step.question.id,
      value: level(4),
      expectedRevision: 1,
    });
    keying.back();
    keying.key(level(3));
    await flushAll();
    expect(keying.getView().trouble).toEqual({
      kind: 'conflict',
      gridNumber: 1,
      cellNumber: 2,
      stored: level(4),
    });
    keying.key(level(1));
    expect(keying.getView().position).toBe(2);
    keying.settle('typed');
    await flushAll();
    expect((await here.readGrids())[0]?.slice(0, 3)).toEqual([level(1), level(3), undefined]);
  });
});

describe('a write that fails', () => {
  it('stops the keying; nothing is lost, and trying again stores all', async () => {
    const here = await room();
    let works = true;
    const keying = await begin(here, { storage: failing(here.storage, () => !works) });
    const said: string[] = [];
    keying.reportTo((saving) => said.push(saving));
    keyAll(keying, [level(1), level(2)]);
    await flushAll();
    expect(said.at(-1)).toBe('saved');
    works = false;
    keyAll(keying, [level(3), level(4)]);
    await flushAll();
    expect(said.at(-1)).toBe('failed');
    expect(keying.getView()).toMatchObject({ position: 4, isSaved: false });
    expect(keying.getView().trouble).toEqual({ kind: 'failed', reason: 'unknown' });
    keying.key(level(1));
    expect(keying.getView().position).toBe(4);
    keying.retry();
    await flushAll();
    expect(keying.getView().trouble).not.toBeNull();
    works = true;
    keying.retry();
    await flushAll();
    expect(said.at(-1)).toBe('saved');
    expect((await here.readGrids())[0]?.slice(0, 5)).toEqual([
      ...[1, 2, 3, 4].map(level),
      undefined,
    ]);
  });

  it('because the grid was removed elsewhere, leads to a new sheet with all that was typed', async () => {
    const here = await room();
    const keying = await begin(here);
    keyAll(keying, [level(1), null, level(3)]);
    await flushAll();
    const [sheet] = await here.readSheets();
    await here.storage.deleteSheet(here.dossierId, sheet?.id ?? '');
    keying.key(level(4));
    await flushAll();
    expect(keying.getView().trouble).toEqual({ kind: 'failed', reason: 'missing' });
    keying.knowSheets([], null);
    keying.retry();
    await flushAll();
    expect((await here.readGrids())[0]?.slice(0, 5)).toEqual([
      ...[level(1), null, level(3), level(4)],
      undefined,
    ]);
  });

  it('whenever it happens, and whatever was typed, leaves the sheets as the screen says', async () => {
    const act = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('1', '2', '3', '4', 'n', ' ') },
      { weight: 3, arbitrary: fc.constantFrom('back', 'forward', 'end') },
      { weight: 1, arbitrary: fc.constantFrom('wait', 'retry') },
    );
    const failures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), failures, async (acts, dice) => {
        const here = await room();
        let rolls = 0;
        let works = false;
        const fails = () => !works && dice[rolls++ % dice.length] === 0;
        const keying = await begin(here, { storage: failing(here.storage, fails) });
        /** What the screen showed of each grid when it was on it last. */
        const shown = new Map<number, readonly (AnswerValue | null | undefined)[]>();
        for (const each of acts) {
          if (each === 'wait') await flushAll();
          else if (each === 'retry') keying.retry();
          else if (each === 'back') {
            const { gridNumber, last } = keying.getView();
            keying.back();
            const now = keying.getView().last;
            if (now !== last && now?.kind === 'takenBack') shown.delete(gridNumber);
          } else if (each === 'forward') keying.forward();
          else if (each === 'end') keying.goToFirstEmpty();
          else {
            const before = keying.getView();
            const value = each === ' ' ? null : each === 'n' ? unknown : level(Number(each));
            keying.key(value);
            if (before.trouble === null) {
              const entries = before.entries.map((entry) => entry?.value);
              entries[before.position] = value;
              shown.set(before.gridNumber, entries);
            }
          }
        }
        works = true;
        await flushAll();
        keying.retry();
        await flushAll();
        expect(keying.getView()).toMatchObject({ isSaved: true, trouble: null });
        const grids = await here.readGrids();
        const expected = grids.map((_, index) => shown.get(index + 1) ?? []);
        expect(grids.map((grid, index) => (shown.has(index + 1) ? grid : []))).toEqual(expected);
        const sheets = await here.readSheets();
        expect(sheets.filter((sheet) => 'collected' in sheet).map(({ number }) => number)).toEqual(
          [...shown.keys()].sort((a, b) => a - b),
        );
        expect(
          sheets.filter(({ status }) => status === 'closed').map(({ number }) => number),
        ).toEqual(
          [...shown].flatMap(([number, entries]) => (entries.includes(undefined) ? [] : number)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
