/** What the kill test finds when there is something to find. */
import { describe, expect, it } from 'vitest';
import { scenario } from '#tests/support/scenario.ts';
import { GivenAnswers, placeOf } from './GivenAnswers.ts';
import { readStored } from './readStored.ts';

const choice = placeOf('choice', 'P1.etat', null);
const note = placeOf('note', 'P1.etat', null);

function givenAnswers() {
  const given = new GivenAnswers();
  for (const value of ['level-1', 'level-2', 'level-3']) given.give({ place: choice, value });
  given.give({ place: note, value: 'j' });
  return given;
}
const compared = (given: GivenAnswers, stored: Record<string, string>) =>
  given.compare(new Map(Object.entries(stored)), performance.now());

describe('after a kill', () => {
  it.each(['level-2', 'level-3'])(
    'the acknowledged answer or a later one may be there: %s',
    (value) => {
      const given = givenAnswers();
      given.acknowledge([{ place: choice, value: 'level-2' }]);
      expect(compared(given, { [choice]: value })).toMatchObject({ lost: [], torn: [] });
      expect(given.acknowledgedCount).toBe(1);
    },
  );

  it.each([['level-1'], ['']])('an earlier answer, or none, is a loss: « %s »', (value) => {
    const given = givenAnswers();
    given.acknowledge([{ place: choice, value: 'level-2' }]);
    expect(compared(given, { [choice]: value }).lost).toHaveLength(1);
  });

  it('what nobody gave is torn, at any place', () => {
    expect(compared(givenAnswers(), { [choice]: 'level-4' }).torn).toHaveLength(1);
    expect(compared(givenAnswers(), { [placeOf('note', 'P2.etat', null)]: 'x' }).torn).toHaveLength(
      1,
    );
  });

  it('what is there cannot go with the next kill', () => {
    const given = givenAnswers();
    compared(given, { [choice]: 'level-2' });
    expect(compared(given, { [choice]: 'level-1' }).torn).toHaveLength(1);
  });

  it('text that was never acknowledged may be lost, and it is told for how long it was typed', () => {
    const given = givenAnswers();
    const remains = given.compare(new Map(), performance.now() + 300);
    expect(remains).toMatchObject({ lost: [], torn: [] });
    expect(remains.lostTypingMs).toBeGreaterThanOrEqual(300);
  });

  it('what the page calls stored must have been given', () => {
    const given = givenAnswers();
    given.acknowledge([{ place: choice, value: 'level-4' }]);
    expect(given.strange).toHaveLength(1);
  });
});

/** The rows of a dossier with two answers, as the database holds them. */
function storedRows() {
  const { format, formatVersion, exportedAt, dossier, ...parts } = scenario({ way: 'single' })
    .answer('P1.etat', 3)
    .answer('P2.etat', 'NSP')
    .file();
  const dossierId = dossier.id;
  const rowsOf = (each: readonly object[]) => each.map((part) => ({ ...part, dossierId }));
  return {
    dossiers: [{ id: dossierId, record: dossier, changeCount: 7 }],
    settings: [],
    ...Object.fromEntries(Object.entries(parts).map(([store, each]) => [store, rowsOf(each)])),
    sheets: rowsOf(parts.sheets),
    answers: parts.answers.map((answer) => ({
      ...answer,
      dossierId,
      partnerKey: answer.partnerId ?? '',
    })),
  };
}

describe('what is stored', () => {
  it('is read place by place, with what else has changed', () => {
    const { values, torn, otherChanges } = readStored(storedRows());
    expect(torn).toEqual([]);
    expect(values.get(choice)).toBe('level-3');
    expect(values.get(placeOf('choice', 'P2.etat', null))).toBe('unknown');
    expect(otherChanges).toBe(
      7 - storedRows().answers.reduce((sum, each) => sum + each.revision, 0),
    );
  });

  it.each([
    ['no dossier', () => ({ ...storedRows(), dossiers: [] })],
    ['no sheet', () => ({ ...storedRows(), sheets: [] })],
    ['no round', () => ({ ...storedRows(), rounds: [] })],
    [
      'half an answer',
      () => ({
        ...storedRows(),
        answers: storedRows().answers.map(({ revision, ...answer }) => answer),
      }),
    ],
    [
      'an answer under a wrong key',
      () => ({
        ...storedRows(),
        answers: storedRows().answers.map((answer) => ({ ...answer, partnerKey: 'x' })),
      }),
    ],
    [
      'a sheet of no dossier',
      () => ({
        ...storedRows(),
        sheets: storedRows().sheets.map((sheet) => ({ ...sheet, dossierId: 'x' })),
      }),
    ],
  ])('is torn with %s', (_, rows) => {
    expect(readStored(rows()).torn).not.toEqual([]);
  });
});
