import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PLANNED_WAYS,
  planSession,
  REFERENCE_MINUTES,
  type SessionAsked,
  type SessionPlan,
  type StageKind,
  shortestInRoom,
} from '#src/core/sessionPlan.ts';

const board: SessionAsked = {
  people: 12,
  minutes: REFERENCE_MINUTES,
  cells: { express: 23, full: 42 },
  ways: [],
  mode: 'express',
};
const plan = (changes: Partial<SessionAsked> = {}) => planSession({ ...board, ...changes });

function planned(given: SessionPlan) {
  if (given.kind !== 'planned') throw new Error('Too short');
  return given;
}
const minutesByKind = (given: SessionPlan) =>
  Object.fromEntries(planned(given).stages.map(({ kind, minutes }) => [kind, minutes]));

describe('the workshop of 2 h 30', () => {
  it('is the one of the help: six points of ten minutes, everybody answering on paper', () => {
    expect(planned(plan()).stages).toEqual([
      { kind: 'welcome', from: 0, minutes: 10 },
      { kind: 'answers', from: 10, minutes: 25 },
      { kind: 'keying', from: 35, minutes: 15 },
      { kind: 'overview', from: 50, minutes: 10 },
      { kind: 'points', from: 60, minutes: 60 },
      { kind: 'next', from: 120, minutes: 20 },
      { kind: 'reading', from: 140, minutes: 10 },
    ]);
    expect(planned(plan()).points).toBe(6);
  });

  it.each([6, 8, 12, 15])('is the same for a board of %i people', (people) => {
    expect(planned(plan({ people })).stages).toEqual(planned(plan()).stages);
  });

  it('counts on twelve people while nobody knows how many will come', () => {
    expect(plan({ people: null })).toEqual(plan());
  });
});

describe('other times', () => {
  it('keeps two points in an hour and a half, and shortens the rest', () => {
    expect(minutesByKind(plan({ minutes: 90 }))).toEqual({
      welcome: 5,
      answers: 25,
      keying: 15,
      overview: 5,
      points: 20,
      next: 15,
      reading: 5,
    });
  });

  it.each([
    [90, 2],
    [120, 3],
    [150, 6],
    [180, 8],
    [240, 8],
  ])('in %i minutes there is time for %i points', (minutes, points) => {
    expect(planned(plan({ minutes })).points).toBe(points);
  });

  it('keeps what nothing needs in reserve', () => {
    expect(minutesByKind(plan({ minutes: 240 }))).toMatchObject({ points: 80, reserve: 55 });
  });

  it('has people answer before a meeting too short to answer in', () => {
    const shortest = shortestInRoom(board);
    expect(planned(plan({ minutes: shortest })).answering).toBe('inRoom');
    const shorter = planned(plan({ minutes: shortest - 1 }));
    expect(shorter.answering).toBe('before');
    expect(shorter.stages.map(({ kind }) => kind)).not.toContain('answers');
  });

  it('says from when on one point fits, where none does', () => {
    expect(plan({ minutes: 30 })).toMatchObject({ kind: 'tooShort', shortestMinutes: 35 });
    expect(planned(plan({ minutes: 35 })).points).toBe(1);
  });
});

describe('ways of answering', () => {
  it.each([
    [4, ['apart'], 'deviceUpToFour'],
    [5, ['paper'], 'paperFromFive'],
    [null, ['paper'], 'paperFromFive'],
  ] as const)('for %s people proposes %j', (people, ways, waysReason) => {
    expect(plan({ people }).advice).toMatchObject({ ways, waysReason });
  });

  it('says that the answers of two people are too few to be shown', () => {
    expect(plan({ people: 2 }).advice.isTooFew).toBe(true);
    expect(plan({ people: 3 }).advice.isTooFew).toBe(false);
  });

  it('needs no keying in where hands are counted, and takes longer to answer', () => {
    expect(minutesByKind(plan({ ways: ['hands'] }))).toMatchObject({ answers: 30, break: 10 });
  });

  it('lets four people pass the device in the room, one after the other', () => {
    expect(minutesByKind(plan({ people: 4 }))).toMatchObject({ answers: 60, break: 10 });
  });

  it('has nine people pass the device before the meeting', () => {
    expect(planned(plan({ people: 9, ways: ['apart'] })).answering).toBe('before');
  });

  it('takes the longer of two ways that go on at the same time', () => {
    expect(minutesByKind(plan({ ways: ['paper', 'hands'] }))).toMatchObject({
      answers: 30,
      keying: 15,
    });
  });
});

describe('express or full', () => {
  it('proposes express where people answer in the room', () => {
    expect(plan().advice).toMatchObject({ mode: 'express', modeReason: 'inRoom' });
    expect(plan({ mode: 'full' }).advice.mode).toBe('express');
  });

  it('proposes the full version where the device goes round in the days before', () => {
    expect(plan({ people: 9, ways: ['apart'] }).advice).toMatchObject({
      mode: 'full',
      modeReason: 'onDeviceBefore',
    });
  });

  it('proposes to answer before, in full, where answering leaves less than three points', () => {
    expect(plan({ minutes: 90 }).advice).toMatchObject({
      mode: 'full',
      modeReason: 'shortSession',
    });
    expect(planned(plan({ minutes: 90, mode: 'full' }))).toMatchObject({
      answering: 'before',
      points: 4,
    });
  });

  it('keeps express for hands, which are raised in the room', () => {
    expect(plan({ minutes: 90, ways: ['hands'] }).advice.mode).toBe('express');
  });
});

it('of nobody, answering in the room takes time all the same', () => {
  const nobody = plan({ people: 0, minutes: 60, cells: { express: 1, full: 1 } });
  expect(minutesByKind(planned(nobody)).answers).toBeGreaterThan(0);
});

describe('whatever is asked', () => {
  const ORDER: readonly StageKind[] = [
    ...(['welcome', 'answers', 'keying', 'overview', 'points'] as const),
    ...(['break', 'reserve', 'next', 'reading'] as const),
  ];
  const asked: fc.Arbitrary<SessionAsked> = fc.record({
    people: fc.option(fc.integer({ min: 0, max: 10_000 })),
    minutes: fc.integer({ min: 0, max: 10_000 }),
    cells: fc.record({
      express: fc.integer({ min: 1, max: 200 }),
      full: fc.integer({ min: 1, max: 400 }),
    }),
    ways: fc.subarray([...PLANNED_WAYS]),
    mode: fc.constantFrom('express', 'full'),
  });

  it('every minute is given away once, in order; at least one point, or it is said that none fits', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const given = planSession(each);
        if (given.kind === 'tooShort') {
          expect(given.shortestMinutes).toBeGreaterThan(each.minutes);
          return;
        }
        let from = 0;
        for (const stage of given.stages) {
          expect(stage.from).toBe(from);
          expect(stage.minutes).toBeGreaterThan(0);
          from += stage.minutes;
        }
        expect(from).toBe(each.minutes);
        const kinds = given.stages.map(({ kind }) => kind);
        // A break while grids are keyed in, or hands counted, comes before the overview.
        const inOrder = ORDER.filter((kind) => kinds.includes(kind));
        expect([...kinds].filter((kind) => kind !== 'break')).toEqual(
          inOrder.filter((kind) => kind !== 'break'),
        );
        expect(kinds.includes('answers')).toBe(given.answering === 'inRoom');
        expect(given.points).toBeGreaterThanOrEqual(1);
        expect(minutesByKind(given).points).toBe(given.points * 10);
      }),
    );
  });

  it('more time never leaves fewer points', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 120 }), (each, more) => {
        const short = planSession(each);
        const long = planSession({ ...each, minutes: each.minutes + more });
        if (short.kind === 'tooShort') return;
        expect(long.kind).toBe('planned');
        // Answering before and answering in the room are two different meetings.
        if (long.kind === 'planned' && long.answering === short.answering)
          expect(long.points).toBeGreaterThanOrEqual(short.points);
      }),
    );
  });
});
