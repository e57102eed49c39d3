/** How many people answers stand for, before anybody sees them; and returns that come in one by one. */
import { describe, expect, it } from 'vitest';
import { addReturn } from '#src/core/addReturn.ts';
import { countGathered, shownBefore } from '#src/core/countGathered.ts';
import { answeringSteps } from '#src/core/progress.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { type Given, type Scenario, scenario } from '#tests/support/scenario.ts';

const story = () => scenario({ way: 'each', state: 'gathering' });
const countOf = (told: Scenario) => {
  const { sheets, answers, rounds } = told.file();
  const partnerIds = rounds[0]?.parties[0]?.partnerIds ?? [];
  return countGathered(sheets, answers, answeringSteps(told.questionnaire, 'express', partnerIds));
};
const people = (told: Scenario, count: number, college?: 'salarie' | 'bureau') => {
  for (let person = 0; person < count; person++)
    told.person(college ? { college } : {}).answer('P1.etat', 2);
  return told;
};

describe('answers stand for', () => {
  it.each([
    ['nobody, without an answer', () => story().person().answer('P1.etat', null), 0],
    ['one person each on a sheet', () => people(story(), 4), 4],
    [
      'those who were there, in a count of hands',
      () => story().tally({ present: 12 }).count('P1.etat', [1, 2, 3, 4]),
      12,
    ],
    [
      'all of them where ways are mixed',
      () => people(story(), 3).tally().count('P1.etat', [2, 3, 0, 0]),
      8,
    ],
    [
      'those who govern, where others answer too',
      () => people(people(story(), 3), 6, 'salarie'),
      3,
    ],
    ['everybody, where nobody of those who govern answers', () => people(story(), 6, 'salarie'), 6],
  ])('%s', (_, told, count) => {
    expect(countOf(told())).toMatchObject({
      finished: count,
      withUnfinished: count,
      unfinished: 0,
    });
  });

  it('people who have not finished only if the room counts them', () => {
    const told = people(story(), 3).person({ status: 'open' }).answer('P1.etat', 1);
    expect(countOf(told)).toMatchObject({
      finished: 3,
      withUnfinished: 4,
      unfinished: 1,
      others: 0,
    });
  });

  it('fewer than three who govern, however many others there are', () => {
    const told = people(people(story(), 2), 9, 'salarie');
    expect(countOf(told)).toMatchObject({ finished: 2, others: 9 });
  });
});

describe('three people', () => {
  const two = () => {
    const told = story();
    for (const level of [1, 4]) told.person().answerAll('', level);
    return told;
  };

  it('are not enough when the third answered one question only', () => {
    expect(countOf(two().person().answer('P1.etat', 2))).toMatchObject({
      finished: 3,
      isAnsweredByEnough: false,
    });
    expect(countOf(two().person({ status: 'open' }).answer('P1.etat', 2))).toMatchObject({
      withUnfinished: 3,
      isAnsweredWithUnfinished: false,
    });
  });

  it('are enough when each left some questions blank', () => {
    const told = two().person().answerAll('P', 2).answerAll('S', 3).answerAll('C', 3);
    expect(countOf(told)).toMatchObject({ finished: 3, isAnsweredByEnough: true });
  });
});

describe('questions left in silence', () => {
  /** Nine people, so many of whom answered P1 so; all of them everything else. */
  const nine = (answered: number, given: Given = 3) => {
    const told = story();
    for (let person = 0; person < 9; person++)
      told
        .person()
        .answerAll('', 3)
        .answer('P1.etat', person < answered ? given : null);
    return told;
  };

  it('are those that fewer than half answered', () => {
    expect(countOf(nine(9))).toMatchObject({ silent: 0, silentWithUnfinished: 0 });
    expect(countOf(nine(5))).toMatchObject({ silent: 0 });
    expect(countOf(nine(4))).toMatchObject({ silent: 1 });
    expect(countOf(nine(0))).toMatchObject({ silent: 1 });
  });

  it.each<Given>([1, 4, 'NSP', 'SO'])('say nothing of what was answered (%s)', (given) => {
    expect(countOf(nine(5, given))).toMatchObject({ silent: 0 });
    expect(countOf(nine(4, given))).toMatchObject({ silent: 1 });
  });

  it('are counted about each partner', () => {
    const told = scenario({ way: 'each', state: 'gathering', partners: ['Relais', 'Foyer'] });
    for (let person = 0; person < 4; person++) {
      told.person().answerAll('P', 2).answerAll('S', 2).answerAll('C', 2, 'Relais');
      if (person < 2) told.answerAll('C', 2, 'Foyer');
    }
    const common = countOf(told).silent;
    told.person().answerAll('P', 2).answerAll('S', 2).answerAll('C', 2, 'Relais');
    const ofPartner = answeringSteps(told.questionnaire, 'express', []).filter(
      ({ dimension }) => dimension.scope === 'partner',
    ).length;
    expect(countOf(told).silent).toBe(common + ofPartner);
  });

  it('count hands, and those present who raised none', () => {
    const told = story().tally({ present: 12 }).count('P1.etat', [1, 1, 2, 0], { unknown: 2 });
    const asked = answeringSteps(told.questionnaire, 'express', []).length;
    expect(countOf(told)).toMatchObject({ silent: asked - 1 });
    expect(countOf(story().tally({ present: 12 }).count('P1.etat', [1, 1, 2, 0]))).toMatchObject({
      silent: asked,
    });
  });

  it('are others once what is not finished counts', () => {
    const told = nine(5);
    for (let person = 0; person < 2; person++) told.person({ status: 'open' }).answer('P2.etat', 1);
    const asked = answeringSteps(told.questionnaire, 'express', []).length;
    expect(countOf(told)).toMatchObject({ silent: 0, silentWithUnfinished: 1 });
    for (let person = 0; person < 8; person++) told.person({ status: 'open' }).answer('P2.etat', 1);
    expect(countOf(told)).toMatchObject({ silent: 0, silentWithUnfinished: asked - 1 });
  });
});

it.each([
  ['nobody saw before', [], 9, null],
  ['the same group', [9], 9, null],
  ['one person fewer', [9], 8, 9],
  ['two more', [9], 11, 9],
  ['another group', [9], 12, null],
  ['whom it was shown to last', [12, 9], 10, 9],
])('of a difference that tells: %s', (_, shownTo, people, expected) => {
  const at = '2026-11-23T10:00:00.000Z';
  const displays = shownTo.flatMap((seen) =>
    (['shown', 'hidden'] as const).map((kind) => ({
      kind,
      at,
      people: seen,
      present: null,
      collected: [],
    })),
  );
  expect(shownBefore(displays, people)).toBe(expected);
});

describe('a return', () => {
  const place = { roundId: 'r', organisationId: 'o' };
  let ids = 0;
  const surroundings = {
    newId: () => `n${ids++}`,
    shuffle: <Item>(items: readonly Item[]) => [...items].reverse(),
  };
  const added = (notes: readonly SharedNote[], text: string) =>
    addReturn(
      notes,
      place,
      { kind: 'notDared', questionId: null, partnerId: null, text, on: '2026-11-30' },
      surroundings,
    );

  it('is not known for the last one: what is not read yet is shuffled again', () => {
    const first = added([], 'Un');
    const second = added(first, 'Deux');
    expect(second.map(({ text, position }) => [text, position])).toEqual([
      ['Deux', 0],
      ['Un', 1],
    ]);
    expect(new Set(second.map(({ id }) => id)).size).toBe(2);
  });

  it('leaves alone what is read, and what others wrote elsewhere', () => {
    const [read] = added([], 'Lue');
    const elsewhere = { ...(read as SharedNote), id: 'x', organisationId: 'p' };
    const kept = { ...(read as SharedNote), state: 'kept' as const };
    expect(added([kept, elsewhere], 'Nouvelle')).toMatchObject([
      { text: 'Nouvelle', position: 1, state: 'toRead', on: '2026-11-30' },
    ]);
  });
});
