/** Counts as they are typed, sheets taken, removed and put back: the rules of gathering. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOf, countSum, countsOf, readCount } from '#src/core/countSum.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { freeSheet } from '#src/core/freeSheet.ts';
import type { Gathered } from '#src/core/gathered.ts';
import { gatheredPeople } from '#src/core/gatheredPeople.ts';
import { nextTally } from '#src/core/nextTally.ts';
import { putBackSheet, removedFrom, removeSheet } from '#src/core/removeSheet.ts';
import { waysToCollect } from '#src/core/waysToCollect.ts';
import { scenario } from '#tests/support/scenario.ts';

describe('a box of a count', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['0', { kind: 'count', count: 0 }],
    [' 12 ', { kind: 'count', count: 12 }],
    ['007', { kind: 'count', count: 7 }],
    ['1000000', { kind: 'count', count: 1_000_000 }],
    ['1000001', { kind: 'wrong' }],
    ['1.5', { kind: 'wrong' }],
    ['1,5', { kind: 'wrong' }],
    ['-1', { kind: 'wrong' }],
    ['1e3', { kind: 'wrong' }],
    ['douze', { kind: 'wrong' }],
    ['&', { kind: 'wrong' }],
    ['9'.repeat(400), { kind: 'wrong' }],
  ] as const)('« %s » is read as it is meant, or not at all', (text, read) => {
    expect(readCount(text)).toEqual(read);
  });

  it('left empty counts 0 once another one is filled in, and nobody is counted while none is', () => {
    expect(countsOf([null, 3, null, null, 1, null])).toEqual({
      kind: 'counts',
      levels: [0, 3, 0, 0],
      unknown: 1,
      notApplicable: 0,
    });
    expect(countsOf([0, null, null, null, null, null])).toEqual({
      kind: 'counts',
      levels: [0, 0, 0, 0],
      unknown: 0,
      notApplicable: 0,
    });
    expect(countsOf([null, null, null, null, null, null])).toBeNull();
  });

  it('shows again what is stored', () => {
    const box = fc.option(fc.nat(1_000_000), { nil: null });
    fc.assert(
      fc.property(fc.array(box, { minLength: 4, maxLength: 9 }), (boxes) => {
        const value = countsOf(boxes);
        const shown = boxesOf(value, boxes.length - 2);
        expect(shown).toEqual(value === null ? boxes : boxes.map((each) => each ?? 0));
        expect(countsOf(shown)).toEqual(value);
      }),
    );
  });
});

describe('the sum of a count', () => {
  const counts = countsOf([1, 4, 3, 2, 1, 1]);

  it('is compared with the people present', () => {
    expect(countSum(counts, 12)).toEqual({ kind: 'equal', sum: 12 });
    expect(countSum(counts, 13)).toEqual({ kind: 'under', sum: 12, difference: 1 });
    expect(countSum(counts, 10)).toEqual({ kind: 'over', sum: 12, difference: 2 });
  });

  it('stands alone while nobody said how many are present', () => {
    expect(countSum(counts, null)).toEqual({ kind: 'alone', sum: 12 });
    expect(countSum(null, 12)).toEqual({ kind: 'none' });
  });
});

const apart = () => scenario({ way: 'each', state: 'gathering' });

function gatheredOf(story: ReturnType<typeof apart>): Gathered {
  const { rounds, sheets, answers, sharedNotes, sessions } = story.file();
  const [round] = rounds;
  if (round === undefined) throw new Error('A story has a round');
  return { round, sheets, answers, sharedNotes, sessions };
}

describe('a removed sheet', () => {
  const story = apart().person().answer('P1.etat', 2).person().answer('P1.etat', 4);
  const gathered = gatheredOf(story);
  const [first] = gathered.sheets;
  if (first === undefined) throw new Error('A story has sheets');

  it('goes with its answers, and comes back with them', () => {
    const without = removeSheet(gathered, first.id);
    expect(without.sheets.map(({ number }) => number)).toEqual([2]);
    expect(without.answers).toHaveLength(1);
    const removed = removedFrom(gathered, first.id);
    if (removed === null) throw new Error('The sheet was there');
    const back = putBackSheet(without, removed);
    expect(new Set(back.sheets)).toEqual(new Set(gathered.sheets));
    expect(new Set(back.answers)).toEqual(new Set(gathered.answers));
    expect(putBackSheet(back, removed)).toBe(back);
  });

  it('comes back under the next number where somebody has taken its own', () => {
    const removed = removedFrom(gathered, first.id);
    if (removed === null) throw new Error('The sheet was there');
    const without = removeSheet(gathered, first.id);
    const taken = {
      ...without,
      sheets: [...without.sheets, { ...first, id: '0000000c-0000-4000-8000-0000000000ff' }],
    };
    const back = putBackSheet(taken, removed);
    expect(back.sheets.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect(back.sheets.find(({ id }) => id === first.id)?.number).toBe(3);
  });

  it('neither goes nor comes back once the answers are shown', () => {
    const shown = gatheredOf(
      scenario({ way: 'each', state: 'shown' }).person().answer('P1.etat', 2),
    );
    const [sheet] = shown.sheets;
    if (sheet === undefined) throw new Error('A story has sheets');
    expect(removeSheet(shown, sheet.id)).toBe(shown);
    expect(putBackSheet({ ...shown, sheets: [] }, { sheet, answers: [] }).sheets).toEqual([]);
  });
});

describe('what is gathered so far', () => {
  it('counts a person per sheet with an answer, and of a count the most people it mentions', () => {
    const story = apart()
      .person()
      .answer('P1.etat', 2)
      .person({ status: 'open' })
      .answer('P1.etat', 'NSP')
      .person()
      .answer('P1.etat', null)
      .tally({ present: 5 })
      .count('P1.etat', [1, 2, 0, 0])
      .count('P2.etat', [3, 2, 1, 0])
      .tally({ present: 40 });
    const { sheets, answers } = story.file();
    const answered = Object.fromEntries(
      sheets.map(({ id }) => [
        id,
        answers.filter(({ sheetId, value }) => sheetId === id && value !== null).length,
      ]),
    );
    const people = gatheredPeople(sheets, answered, answers);
    expect(people.people).toBe(2 + 6);
    expect([...people.bySheetId.values()]).toEqual([6, 40]);
  });

  it('has a sheet for the next person only where nobody has begun one, by either way', () => {
    const sheet = {
      id: 'a',
      roundId: 'r',
      organisationId: 'o',
      kind: 'individual',
      number: 1,
      status: 'open',
    } as const satisfies Sheet;
    expect(freeSheet([sheet], new Set())).toBe(sheet);
    expect(freeSheet([sheet], new Set(['a']))).toBeUndefined();
    expect(freeSheet([{ ...sheet, collected: 'paper' }], new Set())).toBeUndefined();
    expect(freeSheet([{ ...sheet, collected: 'apart' }], new Set())).toBeUndefined();
    expect(freeSheet([{ ...sheet, status: 'closed' }], new Set())).toBeUndefined();
  });

  it('numbers counts after the counts there are, and no other sheets', () => {
    const story = apart().person().person().tally();
    const { sheets } = story.file();
    const place = { roundId: story.roundId, organisationId: story.idOf('Nous') };
    expect(nextTally(sheets, place, 'hands', () => 'new')).toEqual({
      ...place,
      id: 'new',
      kind: 'tally',
      number: 2,
      status: 'open',
      collected: 'hands',
    });
    expect(nextTally([], place, 'paper', () => 'new').number).toBe(1);
  });
});

describe('the ways to gather answers', () => {
  const none = { collected: [], invited: null, present: null };

  it('begin with those planned for the session', () => {
    expect(waysToCollect([{ ...none, collected: ['hands', 'together'] }])[0]).toBe('hands');
    expect(waysToCollect([{ ...none, collected: ['hands', 'paper'] }]).at(-1)).toBe('apart');
  });

  it('begin with paper from five people on, with the device below', () => {
    expect(waysToCollect([{ ...none, invited: 5 }])[0]).toBe('paper');
    expect(waysToCollect([{ ...none, invited: 4 }])[0]).toBe('apart');
    expect(waysToCollect([])).toEqual(['apart', 'paper', 'hands']);
  });
});
