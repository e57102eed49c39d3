/** Where each answers apart: nothing before it is shown to all, and never what one or two people answered. */
import { describe, expect, it } from 'vitest';
import { scenario } from '#tests/support/scenario.ts';

/** Every number anywhere inside. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

const apart = (state: 'gathering' | 'shown', people: number) =>
  scenario({ way: 'each', state, partners: ['Foyer'] })
    .answers('P1.etat', Array(people).fill(2))
    .answers('V1.etat', Array(people).fill(1))
    .answers('C1.etat', Array(people).fill(3), 'Foyer');

describe('while answers are being gathered apart', () => {
  it('an association is its id and its status, and nothing else', () => {
    const story = apart('gathering', 9);
    expect(story.outcome()).toEqual({ id: story.idOf('Nous'), status: 'hidden' });
  });

  it('no number of it exists, even after an agreement', () => {
    const story = apart('gathering', 9).agree('P1.etat', 3);
    expect(numbersIn(story.outcome())).toEqual([]);
    expect(story.roundResult().gaps).toEqual([]);
    expect(story.result().changes).toEqual([]);
  });

  it('it is compared with no other', () => {
    const story = apart('gathering', 9)
      .organisation('Foyer', { partners: ['Nous'] })
      .answer('V1.etat', 4);
    expect(story.roundResult().gaps).toEqual([]);
  });

  it.each(['single', 'together'] as const)('one that answers « %s » is shown', (way) => {
    expect(scenario({ way, state: 'gathering' }).answer('P1.etat', 2).outcome().status).toBe(
      'shown',
    );
  });
});

describe('when fewer than three people answered apart', () => {
  it.each([0, 1, 2])('%d of them are an id and a status, and nothing else', (people) => {
    const story = people === 0 ? scenario({ way: 'each' }).person() : apart('shown', people);
    expect(story.outcome()).toEqual({ id: story.idOf('Nous'), status: 'withheld' });
    expect(numbersIn(story.outcome())).toEqual([]);
  });

  it('three are shown', () => {
    expect(apart('shown', 3).shown()).toMatchObject({ status: 'shown', people: 3 });
  });

  it('an agreed sheet whose answers were all cleared shows nothing', () => {
    expect(apart('shown', 2).agree('P1.etat', null).outcome().status).toBe('withheld');
  });

  it('what they agree is shown, and nothing that they answered apart', () => {
    const story = apart('shown', 2).agree('P1.etat', 4);
    expect(story.shown()).toMatchObject({
      status: 'shown',
      people: 2,
      panel: 'governance',
      agenda: [],
    });
    expect(story.question('P1.etat')).toMatchObject({
      status: 'valued',
      value: 4,
      before: null,
      comparison: 4,
      agreedKind: 'level',
      distribution: { levels: [0, 0, 0, 0], unknown: 0, notApplicable: 0, blank: 0 },
      consensus: null,
      meanDeviation: null,
      spread: null,
      apart: 0,
      reading: null,
    });
    expect(story.question('V1.etat')).toMatchObject({
      status: 'unanswered',
      value: null,
      consensus: null,
    });
    expect(story.cell('C1.etat', 'Foyer')).toMatchObject({ status: 'unanswered', value: null });
  });

  it('keeps whose panel they are', () => {
    const story = scenario({ way: 'each' })
      .person({ college: 'salarie' })
      .answer('P1.etat', 1)
      .agree('P1.etat', 3);
    expect(story.shown()).toMatchObject({ panel: 'all', people: 1 });
  });

  it('is not provisional, though their sheets are open', () => {
    const story = scenario({ way: 'each' })
      .person({ status: 'open' })
      .answer('P1.etat', 1)
      .agree('P1.etat', 3);
    expect(story.shown().provisional).toBe(false);
  });

  it('does not let their levels 1 be verified: that would print what they said', () => {
    const story = scenario({ way: 'each' })
      .answers('P4.etat', [1, 1])
      .answers('P4.appropriation', [1, 1])
      .agree('P4.etat', 3);
    expect(story.shown().toVerify).toEqual([
      { themeId: 'P4', questionId: 'P4.appropriation', reason: 'unanswered' },
    ]);
  });

  it('counts people of the panel only: two trustees among ten employees are withheld', () => {
    const story = scenario({ way: 'each' }).answers('P1.etat', [2, 3]);
    for (let rank = 0; rank < 10; rank++) story.person({ college: 'salarie' }).answer('P1.etat', 4);
    expect(story.outcome().status).toBe('withheld');
  });

  it('a tally of three hands is three people', () => {
    expect(scenario({ way: 'each' }).tally().count('P1.etat', [1, 1, 1, 0]).outcome().status).toBe(
      'shown',
    );
    expect(scenario({ way: 'each' }).tally().count('P1.etat', [1, 1, 0, 0]).outcome().status).toBe(
      'withheld',
    );
  });

  it.each(['single', 'together'] as const)(
    'one person who answers « %s » is shown: nobody is betrayed',
    (way) => {
      const story = scenario({ way }).answer('P1.etat', 2);
      expect(story.shown()).toMatchObject({ people: 1 });
      expect(story.question('P1.etat').value).toBe(2);
    },
  );
});

describe('when three or four people answered apart', () => {
  const told = (people: number) =>
    scenario({ way: 'each' }).answers('P1.etat', [1, 1, 4, 4, 1].slice(0, people));

  it.each([3, 4])('of %d the answers have dots, and no name for their spread', (people) => {
    const question = told(people).question('P1.etat');
    expect(question).toMatchObject({ spread: null, apart: 0, reading: null });
    expect(question.distribution?.levels).toEqual(people === 3 ? [2, 0, 0, 1] : [2, 0, 0, 2]);
    expect(told(people).agree('P1.etat', 3).question('P1.etat').reading).toBeNull();
  });

  it('of five they have one', () => {
    expect(told(5).question('P1.etat')).toMatchObject({ spread: 'spread', reading: 'toDebate' });
  });

  it('five who are asked and four who give a level: what counts is the levels given', () => {
    const question = scenario({ way: 'each' })
      .answers('P1.etat', [1, 1, 4, 4, 'NSP'])
      .question('P1.etat');
    expect(question).toMatchObject({ spread: null, apart: 0, reading: null });
  });
});

describe('who is listed', () => {
  it('are the associations of the round that have a sheet, by their position', () => {
    const story = scenario({ partners: ['Foyer', 'Relais'] })
      .organisation('Relais')
      .answer('P1.etat', 2)
      .organisation('Foyer')
      .organisation('Nous')
      .answer('P1.etat', 3);
    expect(story.roundResult().organisations.map(({ id }) => id)).toEqual([
      story.idOf('Nous'),
      story.idOf('Relais'),
    ]);
  });

  it('even with nothing but an empty sheet', () => {
    expect(scenario().person().shown()).toMatchObject({
      people: 0,
      startWith: null,
      prerequisites: [],
      agenda: [],
    });
  });
});
